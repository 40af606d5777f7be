from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
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
