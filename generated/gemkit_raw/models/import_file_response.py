from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            document_name: str | None = None,
            parent: str | None = None,
            mime_type: str | None = None,
            size_bytes: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "documentName": ("document_name",),
        "parent": ("parent",),
        "mimeType": ("mime_type",),
        "sizeBytes": ("size_bytes", "int64"),
    }
