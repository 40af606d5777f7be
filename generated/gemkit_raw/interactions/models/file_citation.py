from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class FileCitation(JsonModel):
    """A file that a passage rests on, found by the file search tool."""

    custom_metadata: dict[str, Any] | None = None
    """Metadata that the user gave the file, by name."""
    document_uri: str | None = None
    """Address of the file."""
    end_index: int | None = None
    """Where the passage ends in the text, in UTF-8 bytes, not included."""
    file_name: str | None = None
    """Name of the file."""
    media_id: str | None = None
    """Id of the media cited. Only set when an image is cited."""
    page_number: int | None = None
    """Page of the file that is cited. Only set when the file has pages."""
    source: str | None = None
    """What the passage is attributed to."""
    start_index: int | None = None
    """Where the passage starts in the text, in UTF-8 bytes."""
    type: Literal["file_citation"] = "file_citation"
    """Always `file_citation`."""

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "custom_metadata": ("custom_metadata",),
        "document_uri": ("document_uri",),
        "end_index": ("end_index",),
        "file_name": ("file_name",),
        "media_id": ("media_id",),
        "page_number": ("page_number",),
        "source": ("source",),
        "start_index": ("start_index",),
        "type": ("type", "const"),
    }
