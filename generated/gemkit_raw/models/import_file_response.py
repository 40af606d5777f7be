from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_int64,
    parse_int64,
)


class ImportFileResponse(JsonModel):
    """The result of an import into a store."""

    __slots__ = (
        "document_name",
        "parent",
        "mime_type",
        "size_bytes",
    )

    document_name: str | None
    """Name of the new document, such as `fileSearchStores/my-store-123/documents/abc`."""
    parent: str | None
    """Name of the store that has the document, such as `fileSearchStores/my-store-123`."""
    mime_type: str | None
    """IANA MIME type of the file."""
    size_bytes: int | None
    """Size of the file in bytes."""

    def __init__(
        self,
        *,
        document_name: str | None = None,
        parent: str | None = None,
        mime_type: str | None = None,
        size_bytes: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.document_name = document_name
        self.parent = parent
        self.mime_type = mime_type
        self.size_bytes = size_bytes
        self._extra = additional_properties


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
