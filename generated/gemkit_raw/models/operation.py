from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class Operation(JsonModel):
    """Something that takes long, and how far it has come. In the end either `error` or `response` is set."""

    __slots__ = (
        "name",
        "metadata",
        "done",
        "error",
        "response",
    )

    name: str | None
    """Name of the operation, such as `models/abc/operations/123` or `batches/abc123`. Ask for it again by this
    name."""
    metadata: dict[str, Any] | None
    """More about the operation, such as its progress. `@type` tells the shape. May be absent while it is running."""
    done: bool | None
    """Whether the operation has finished. Absent while it is running."""
    error: Status | None
    """Why the operation failed. Absent when it has not."""
    response: dict[str, Any] | None
    """The result, when all went well. `@type` tells the shape."""

    def __init__(
        self,
        *,
        name: str | None = None,
        metadata: dict[str, Any] | None = None,
        done: bool | None = None,
        error: Status | None = None,
        response: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.metadata = metadata
        self.done = done
        self.error = error
        self.response = response
        self._extra = additional_properties


from .status import Status  # noqa: E402

Operation.__json_in__ = {
    "name": ("name", None),
    "metadata": ("metadata", None),
    "done": ("done", None),
    "error": ("error", Status.from_dict),
    "response": ("response", None),
}
Operation.__json_out__ = (
    ("name", "name", None),
    ("metadata", "metadata", None),
    ("done", "done", None),
    ("error", "error", dump_model),
    ("response", "response", None),
)
