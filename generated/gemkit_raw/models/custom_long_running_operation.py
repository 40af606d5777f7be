from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
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
