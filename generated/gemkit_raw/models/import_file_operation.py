from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
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


from .import_file_metadata import ImportFileMetadata  # noqa: E402
from .import_file_response import ImportFileResponse  # noqa: E402
from .status import Status  # noqa: E402

ImportFileOperation.__json_in__ = {
    "done": ("done", None),
    "error": ("error", Status.from_dict),
    "name": ("name", None),
    "metadata": ("metadata", ImportFileMetadata.from_dict),
    "response": ("response", ImportFileResponse.from_dict),
}
ImportFileOperation.__json_out__ = (
    ("done", "done", None),
    ("error", "error", dump_model),
    ("name", "name", None),
    ("metadata", "metadata", dump_model),
    ("response", "response", dump_model),
)
