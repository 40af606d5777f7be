from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class FileData(JsonModel):
    """A reference to media kept outside of the message."""

    mime_type: str | None = None
    """IANA MIME type of the media."""
    file_uri: str | None = None
    """Where the media is, such as the `uri` of an uploaded file or the address of a YouTube video."""


FileData.__json_in__ = {
    "mimeType": ("mime_type", None),
    "fileUri": ("file_uri", None),
}
FileData.__json_out__ = (
    ("mime_type", "mimeType", None),
    ("file_uri", "fileUri", None),
)
