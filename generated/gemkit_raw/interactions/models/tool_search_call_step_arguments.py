from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ToolSearchCallStepArguments(JsonModel):
    """Which functions the model wants loaded."""

    function_names: list[str] | None = None
    """Names of the functions."""


ToolSearchCallStepArguments.__json_in__ = {
    "function_names": ("function_names", None),
}
ToolSearchCallStepArguments.__json_out__ = (("function_names", "function_names", None),)
