from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class FileData(JsonModel):
    """A reference to media kept outside of the message."""

    mime_type: str | None = None
    """IANA MIME type of the media."""
    file_uri: str | None = None
    """Where the media is, such as the `uri` of an uploaded file or the address of a YouTube video."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mime_type: str | None = None,
            file_uri: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "mimeType": ("mime_type",),
        "fileUri": ("file_uri",),
    }
