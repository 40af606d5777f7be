from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
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
