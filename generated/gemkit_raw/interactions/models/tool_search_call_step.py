from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
class ToolSearchCallStep(JsonModel):
    """A request of the model for the full declarations of functions with `defer_loading`, made with the
    `tool_search` tool."""

    arguments: ToolSearchCallStepArguments | None = None
    """Which functions are wanted."""
    id: str | None = None
    """Id of the call. The `ToolSearchResultStep` with the same `call_id` holds its result."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["tool_search_call"] = "tool_search_call"
    """Always `tool_search_call`."""


from .tool_search_call_step_arguments import ToolSearchCallStepArguments  # noqa: E402

ToolSearchCallStep.__json_in__ = {
    "arguments": ("arguments", ToolSearchCallStepArguments.from_dict),
    "id": ("id", None),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
ToolSearchCallStep.__json_out__ = (
    ("arguments", "arguments", dump_model),
    ("id", "id", None),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
ToolSearchCallStep.__json_const__ = ("type",)
