from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class FunctionResponseFileData(JsonModel):
    """A file that a function returned, by its URI."""

    file_uri: str | None = None
    """URI of the file, such as that of an uploaded one."""
    mime_type: str | None = None
    """IANA MIME type of the file, such as `image/png`."""
    display_name: str | None = None
    """A name for the file by which other parts may refer to it."""


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
