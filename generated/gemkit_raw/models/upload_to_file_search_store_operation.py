from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class UploadToFileSearchStoreOperation(JsonModel):
    """An upload into a store, as a long-running operation."""

    __slots__ = (
        "done",
        "error",
        "name",
        "metadata",
        "response",
    )

    done: bool | None
    """Whether the operation has finished. Absent while it is running."""
    error: Status | None
    """Why the operation failed. Absent when it has not."""
    name: str | None
    """Name of the operation, such as `fileSearchStores/my-store-123/upload/operations/abc`."""
    metadata: UploadToFileSearchStoreMetadata | None
    """Nothing more is told about an upload; an empty object."""
    response: UploadToFileSearchStoreResponse | None
    """The new document, when all went well. May be there although `done` is absent."""

    def __init__(
        self,
        *,
        done: bool | None = None,
        error: Status | None = None,
        name: str | None = None,
        metadata: UploadToFileSearchStoreMetadata | None = None,
        response: UploadToFileSearchStoreResponse | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.done = done
        self.error = error
        self.name = name
        self.metadata = metadata
        self.response = response
        self._extra = additional_properties


from .status import Status  # noqa: E402
from .upload_to_file_search_store_metadata import UploadToFileSearchStoreMetadata  # noqa: E402
from .upload_to_file_search_store_response import UploadToFileSearchStoreResponse  # noqa: E402

UploadToFileSearchStoreOperation.__json_in__ = {
    "done": ("done", None),
    "error": ("error", Status.from_dict),
    "name": ("name", None),
    "metadata": ("metadata", UploadToFileSearchStoreMetadata.from_dict),
    "response": ("response", UploadToFileSearchStoreResponse.from_dict),
}
UploadToFileSearchStoreOperation.__json_out__ = (
    ("done", "done", None),
    ("error", "error", dump_model),
    ("name", "name", None),
    ("metadata", "metadata", dump_model),
    ("response", "response", dump_model),
)
