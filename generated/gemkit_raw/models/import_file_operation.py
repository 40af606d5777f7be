from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .import_file_metadata import ImportFileMetadata
    from .import_file_response import ImportFileResponse
    from .status import Status


class ImportFileOperation(JsonModel):
    """An import into a store, as a long-running operation."""

    done: bool | None = None
    """Whether the operation has finished. Absent while it is running."""
    error: Status | None = None
    """Why the operation failed. Absent when it has not."""
    name: str | None = None
    """Name of the operation, such as `fileSearchStores/my-store-123/operations/abc`."""
    metadata: ImportFileMetadata | None = None
    """Nothing more is told about an import; an empty object."""
    response: ImportFileResponse | None = None
    """The new document, when all went well."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            done: bool | None = None,
            error: Status | None = None,
            name: str | None = None,
            metadata: ImportFileMetadata | None = None,
            response: ImportFileResponse | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "done": ("done",),
        "error": ("error", "model", "Status"),
        "name": ("name",),
        "metadata": ("metadata", "model", "ImportFileMetadata"),
        "response": ("response", "model", "ImportFileResponse"),
    }
