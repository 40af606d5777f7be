from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class ImportFileOperation(JsonModel):
    """An import into a store, as a long-running operation."""

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
    """Name of the operation, such as `fileSearchStores/my-store-123/operations/abc`."""
    metadata: ImportFileMetadata | None
    """Nothing more is told about an import; an empty object."""
    response: ImportFileResponse | None
    """The new document, when all went well."""

    def __init__(
        self,
        *,
        done: bool | None = None,
        error: Status | None = None,
        name: str | None = None,
        metadata: ImportFileMetadata | None = None,
        response: ImportFileResponse | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.done = done
        self.error = error
        self.name = name
        self.metadata = metadata
        self.response = response
        self._extra = additional_properties


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
