from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class FunctionCall(JsonModel):
    """A call that the model asks the caller to make."""

    id: str | None = None
    """Id of the call. A `FunctionResponse` with the same `id` answers it."""
    name: str | None = None
    """Name of the function."""
    args: dict[str, Any] | None = None
    """The arguments, by parameter name."""


FunctionCall.__json_in__ = {
    "id": ("id", None),
    "name": ("name", None),
    "args": ("args", None),
}
FunctionCall.__json_out__ = (
    ("id", "id", None),
    ("name", "name", None),
    ("args", "args", None),
)
