from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class FunctionResponseFileData(JsonModel):
    """A file that a function returned, by its URI."""

    file_uri: str | None = None
    """URI of the file, such as that of an uploaded one."""
    mime_type: str | None = None
    """IANA MIME type of the file, such as `image/png`."""
    display_name: str | None = None
    """A name for the file by which other parts may refer to it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_uri: str | None = None,
            mime_type: str | None = None,
            display_name: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "fileUri": ("file_uri",),
        "mimeType": ("mime_type",),
        "displayName": ("display_name",),
    }
