from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class CustomLongRunningOperation(JsonModel):
    """An upload into a file search store, as a long-running operation whose `metadata` and `response` may have any
    shape."""

    __slots__ = (
        "error",
        "response",
        "name",
        "metadata",
        "done",
    )

    error: Status | None
    """Why the operation failed. Absent when it has not."""
    response: dict[str, Any] | None
    """The result, when all went well. `@type` tells the shape. May be there although `done` is absent."""
    name: str | None
    """Name of the operation, such as `fileSearchStores/my-store-123/upload/operations/abc`."""
    metadata: dict[str, Any] | None
    """More about the operation. `@type` tells the shape."""
    done: bool | None
    """Whether the operation has finished. Absent while it is running."""

    def __init__(
        self,
        *,
        error: Status | None = None,
        response: dict[str, Any] | None = None,
        name: str | None = None,
        metadata: dict[str, Any] | None = None,
        done: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.error = error
        self.response = response
        self.name = name
        self.metadata = metadata
        self.done = done
        self._extra = additional_properties


from .status import Status  # noqa: E402

CustomLongRunningOperation.__json_in__ = {
    "error": ("error", Status.from_dict),
    "response": ("response", None),
    "name": ("name", None),
    "metadata": ("metadata", None),
    "done": ("done", None),
}
CustomLongRunningOperation.__json_out__ = (
    ("error", "error", dump_model),
    ("response", "response", None),
    ("name", "name", None),
    ("metadata", "metadata", None),
    ("done", "done", None),
)
