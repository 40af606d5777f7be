from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class FileCitation(JsonModel):
    """A file that a passage rests on, found by the file search tool."""

    __slots__ = (
        "custom_metadata",
        "document_uri",
        "end_index",
        "file_name",
        "media_id",
        "page_number",
        "source",
        "start_index",
        "type",
    )

    custom_metadata: dict[str, Any] | None
    """Metadata that the user gave the file, by name."""
    document_uri: str | None
    """Address of the file."""
    end_index: int | None
    """Where the passage ends in the text, in UTF-8 bytes, not included."""
    file_name: str | None
    """Name of the file."""
    media_id: str | None
    """Id of the media cited. Only set when an image is cited."""
    page_number: int | None
    """Page of the file that is cited. Only set when the file has pages."""
    source: str | None
    """What the passage is attributed to."""
    start_index: int | None
    """Where the passage starts in the text, in UTF-8 bytes."""
    type: Literal["file_citation"]
    """Always `file_citation`."""

    def __init__(
        self,
        *,
        custom_metadata: dict[str, Any] | None = None,
        document_uri: str | None = None,
        end_index: int | None = None,
        file_name: str | None = None,
        media_id: str | None = None,
        page_number: int | None = None,
        source: str | None = None,
        start_index: int | None = None,
        type: Literal["file_citation"] = "file_citation",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.custom_metadata = custom_metadata
        self.document_uri = document_uri
        self.end_index = end_index
        self.file_name = file_name
        self.media_id = media_id
        self.page_number = page_number
        self.source = source
        self.start_index = start_index
        self.type = type
        self._extra = additional_properties


FileCitation.__json_in__ = {
    "custom_metadata": ("custom_metadata", None),
    "document_uri": ("document_uri", None),
    "end_index": ("end_index", None),
    "file_name": ("file_name", None),
    "media_id": ("media_id", None),
    "page_number": ("page_number", None),
    "source": ("source", None),
    "start_index": ("start_index", None),
    "type": ("type", None),
}
FileCitation.__json_out__ = (
    ("custom_metadata", "custom_metadata", None),
    ("document_uri", "document_uri", None),
    ("end_index", "end_index", None),
    ("file_name", "file_name", None),
    ("media_id", "media_id", None),
    ("page_number", "page_number", None),
    ("source", "source", None),
    ("start_index", "start_index", None),
    ("type", "type", None),
)
FileCitation.__json_const__ = ("type",)
