from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .status import Status


class CustomLongRunningOperation(JsonModel):
    """An upload into a file search store, as a long-running operation whose `metadata` and `response` may have any
    shape."""

    error: Status | None = None
    """Why the operation failed. Absent when it has not."""
    response: dict[str, Any] | None = None
    """The result, when all went well. `@type` tells the shape. May be there although `done` is absent."""
    name: str | None = None
    """Name of the operation, such as `fileSearchStores/my-store-123/upload/operations/abc`."""
    metadata: dict[str, Any] | None = None
    """More about the operation. `@type` tells the shape."""
    done: bool | None = None
    """Whether the operation has finished. Absent while it is running."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: Status | None = None,
            response: dict[str, Any] | None = None,
            name: str | None = None,
            metadata: dict[str, Any] | None = None,
            done: bool | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "error": ("error", "model", "Status"),
        "response": ("response",),
        "name": ("name",),
        "metadata": ("metadata",),
        "done": ("done",),
    }
