from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ArgumentsDelta(JsonModel):
    """Arguments of a function call, as they arrive. They belong to the `FunctionCallStep` of the same `index`."""

    arguments: str | None = None
    """Text to add to the arguments so far. All pieces together are a JSON object, such as `{"x": 2}`."""
    type: Literal["arguments_delta"] = "arguments_delta"
    """Always `arguments_delta`."""


ArgumentsDelta.__json_in__ = {
    "arguments": ("arguments", None),
    "type": ("type", None),
}
ArgumentsDelta.__json_out__ = (
    ("arguments", "arguments", None),
    ("type", "type", None),
)
ArgumentsDelta.__json_const__ = ("type",)
