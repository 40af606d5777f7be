from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class ToolSearchCallDelta(JsonModel):
    """Content of a `ToolSearchCallStep`, as it arrives."""

    __slots__ = (
        "arguments",
        "signature",
        "type",
    )

    arguments: ToolSearchCallStepArguments | None
    """Which functions are wanted."""
    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["tool_search_call"]
    """Always `tool_search_call`."""

    def __init__(
        self,
        *,
        arguments: ToolSearchCallStepArguments | None = None,
        signature: str | None = None,
        type: Literal["tool_search_call"] = "tool_search_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
