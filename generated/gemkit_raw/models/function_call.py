from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class FunctionCall(JsonModel):
    """A call that the model asks the caller to make."""

    __slots__ = (
        "id",
        "name",
        "args",
    )

    id: str | None
    """Id of the call. A `FunctionResponse` with the same `id` answers it."""
    name: str | None
    """Name of the function."""
    args: dict[str, Any] | None
    """The arguments, by parameter name."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        args: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.args = args
        self._extra = additional_properties


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
