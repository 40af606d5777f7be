from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            document_name: str | None = None,
            mime_type: str | None = None,
            parent: str | None = None,
            size_bytes: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "documentName": ("document_name",),
        "mimeType": ("mime_type",),
        "parent": ("parent",),
        "sizeBytes": ("size_bytes", "int64"),
    }
