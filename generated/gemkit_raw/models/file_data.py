from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

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
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


FileData.__json_in__ = {
    "mimeType": ("mime_type", None),
    "fileUri": ("file_uri", None),
}
FileData.__json_out__ = (
    ("mime_type", "mimeType", None),
    ("file_uri", "fileUri", None),
)
