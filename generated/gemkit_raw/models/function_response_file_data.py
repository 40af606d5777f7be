from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class FunctionResponseFileData(JsonModel):
    """A file that a function returned, by its URI."""

    __slots__ = (
        "file_uri",
        "mime_type",
        "display_name",
    )

    file_uri: str | None
    """URI of the file, such as that of an uploaded one."""
    mime_type: str | None
    """IANA MIME type of the file, such as `image/png`."""
    display_name: str | None
    """A name for the file by which other parts may refer to it."""

    def __init__(
        self,
        *,
        file_uri: str | None = None,
        mime_type: str | None = None,
        display_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_uri = file_uri
        self.mime_type = mime_type
        self.display_name = display_name
        self._extra = additional_properties


FunctionResponseFileData.__json_in__ = {
    "fileUri": ("file_uri", None),
    "mimeType": ("mime_type", None),
    "displayName": ("display_name", None),
}
FunctionResponseFileData.__json_out__ = (
    ("file_uri", "fileUri", None),
    ("mime_type", "mimeType", None),
    ("display_name", "displayName", None),
)
