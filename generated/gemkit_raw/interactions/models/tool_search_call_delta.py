from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class ToolSearchCallDelta(JsonModel):
    """Content of a `ToolSearchCallStep`, as it arrives."""

    arguments: ToolSearchCallStepArguments | None = None
    """Which functions are wanted."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["tool_search_call"] = "tool_search_call"
    """Always `tool_search_call`."""


from .tool_search_call_step_arguments import ToolSearchCallStepArguments  # noqa: E402

ToolSearchCallDelta.__json_in__ = {
    "arguments": ("arguments", ToolSearchCallStepArguments.from_dict),
    "signature": ("signature", None),
    "type": ("type", None),
}
ToolSearchCallDelta.__json_out__ = (
    ("arguments", "arguments", dump_model),
    ("signature", "signature", None),
    ("type", "type", None),
)
ToolSearchCallDelta.__json_const__ = ("type",)
