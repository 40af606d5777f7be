from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .status import Status


class Operation(JsonModel):
    """Something that takes long, and how far it has come. In the end either `error` or `response` is set."""

    name: str | None = None
    """Name of the operation, such as `models/abc/operations/123` or `batches/abc123`. Ask for it again by this
    name."""
    metadata: dict[str, Any] | None = None
    """More about the operation, such as its progress. `@type` tells the shape. May be absent while it is running."""
    done: bool | None = None
    """Whether the operation has finished. Absent while it is running."""
    error: Status | None = None
    """Why the operation failed. Absent when it has not."""
    response: dict[str, Any] | None = None
    """The result, when all went well. `@type` tells the shape."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            metadata: dict[str, Any] | None = None,
            done: bool | None = None,
            error: Status | None = None,
            response: dict[str, Any] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "name": ("name",),
        "metadata": ("metadata",),
        "done": ("done",),
        "error": ("error", "model", "Status"),
        "response": ("response",),
    }
