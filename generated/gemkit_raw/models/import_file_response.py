from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    parse_int64,
)


@_define(kw_only=True, eq=False, repr=False)
class ImportFileResponse(JsonModel):
    """The result of an import into a store."""

    document_name: str | None = None
    """Name of the new document, such as `fileSearchStores/my-store-123/documents/abc`."""
    parent: str | None = None
    """Name of the store that has the document, such as `fileSearchStores/my-store-123`."""
    mime_type: str | None = None
    """IANA MIME type of the file."""
    size_bytes: int | None = None
    """Size of the file in bytes."""


ImportFileResponse.__json_in__ = {
    "documentName": ("document_name", None),
    "parent": ("parent", None),
    "mimeType": ("mime_type", None),
    "sizeBytes": ("size_bytes", parse_int64),
}
ImportFileResponse.__json_out__ = (
    ("document_name", "documentName", None),
    ("parent", "parent", None),
    ("mime_type", "mimeType", None),
    ("size_bytes", "sizeBytes", dump_int64),
)
