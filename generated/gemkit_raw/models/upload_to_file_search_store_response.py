from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    parse_int64,
)


class UploadToFileSearchStoreResponse(JsonModel):
    """The result of an upload into a store."""

    __slots__ = (
        "document_name",
        "mime_type",
        "parent",
        "size_bytes",
    )

    document_name: str | None
    """Name of the new document, such as `fileSearchStores/my-store-123/documents/abc`."""
    mime_type: str | None
    """MIME type of the document."""
    parent: str | None
    """Name of the store that has the document, such as `fileSearchStores/my-store-123`."""
    size_bytes: int | None
    """Size in bytes."""

    def __init__(
        self,
        *,
        document_name: str | None = None,
        mime_type: str | None = None,
        parent: str | None = None,
        size_bytes: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.document_name = document_name
        self.mime_type = mime_type
        self.parent = parent
        self.size_bytes = size_bytes
        self._extra = additional_properties


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
