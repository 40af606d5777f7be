from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class ArgumentsDelta(JsonModel):
    """Arguments of a function call, as they arrive. They belong to the `FunctionCallStep` of the same `index`."""

    __slots__ = (
        "arguments",
        "type",
    )

    arguments: str | None
    """Text to add to the arguments so far. All pieces together are a JSON object, such as `{"x": 2}`."""
    type: Literal["arguments_delta"]
    """Always `arguments_delta`."""

    def __init__(
        self,
        *,
        arguments: str | None = None,
        type: Literal["arguments_delta"] = "arguments_delta",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.type = type
        self._extra = additional_properties


ArgumentsDelta.__json_in__ = {
    "arguments": ("arguments", None),
    "type": ("type", None),
}
ArgumentsDelta.__json_out__ = (
    ("arguments", "arguments", None),
    ("type", "type", None),
)
ArgumentsDelta.__json_const__ = ("type",)
