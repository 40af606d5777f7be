from __future__ import annotations

from typing import Any, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
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
