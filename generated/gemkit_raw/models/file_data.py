from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class FileData(JsonModel):
    """A reference to media kept outside of the message."""

    __slots__ = (
        "mime_type",
        "file_uri",
    )

    mime_type: str | None
    """IANA MIME type of the media."""
    file_uri: str | None
    """Where the media is, such as the `uri` of an uploaded file or the address of a YouTube video."""

    def __init__(
        self,
        *,
        mime_type: str | None = None,
        file_uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mime_type = mime_type
        self.file_uri = file_uri
        self._extra = additional_properties


FileData.__json_in__ = {
    "mimeType": ("mime_type", None),
    "fileUri": ("file_uri", None),
}
FileData.__json_out__ = (
    ("mime_type", "mimeType", None),
    ("file_uri", "fileUri", None),
)
