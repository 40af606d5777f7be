from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .status import Status
    from .upload_to_file_search_store_metadata import UploadToFileSearchStoreMetadata
    from .upload_to_file_search_store_response import UploadToFileSearchStoreResponse


class UploadToFileSearchStoreOperation(JsonModel):
    """An upload into a store, as a long-running operation."""

    done: bool | None = None
    """Whether the operation has finished. Absent while it is running."""
    error: Status | None = None
    """Why the operation failed. Absent when it has not."""
    name: str | None = None
    """Name of the operation, such as `fileSearchStores/my-store-123/upload/operations/abc`."""
    metadata: UploadToFileSearchStoreMetadata | None = None
    """Nothing more is told about an upload; an empty object."""
    response: UploadToFileSearchStoreResponse | None = None
    """The new document, when all went well. May be there although `done` is absent."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            done: bool | None = None,
            error: Status | None = None,
            name: str | None = None,
            metadata: UploadToFileSearchStoreMetadata | None = None,
            response: UploadToFileSearchStoreResponse | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "done": ("done",),
        "error": ("error", "model", "Status"),
        "name": ("name",),
        "metadata": ("metadata", "model", "UploadToFileSearchStoreMetadata"),
        "response": ("response", "model", "UploadToFileSearchStoreResponse"),
    }
