from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    parse_int64,
)


@_define(kw_only=True, eq=False, repr=False)
class UploadToFileSearchStoreResponse(JsonModel):
    """The result of an upload into a store."""

    document_name: str | None = None
    """Name of the new document, such as `fileSearchStores/my-store-123/documents/abc`."""
    mime_type: str | None = None
    """MIME type of the document."""
    parent: str | None = None
    """Name of the store that has the document, such as `fileSearchStores/my-store-123`."""
    size_bytes: int | None = None
    """Size in bytes."""


UploadToFileSearchStoreResponse.__json_in__ = {
    "documentName": ("document_name", None),
    "mimeType": ("mime_type", None),
    "parent": ("parent", None),
    "sizeBytes": ("size_bytes", parse_int64),
}
UploadToFileSearchStoreResponse.__json_out__ = (
    ("document_name", "documentName", None),
    ("mime_type", "mimeType", None),
    ("parent", "parent", None),
    ("size_bytes", "sizeBytes", dump_int64),
)
