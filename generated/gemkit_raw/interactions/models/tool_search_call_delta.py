from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .tool_search_call_step_arguments import ToolSearchCallStepArguments


class ToolSearchCallDelta(JsonModel):
    """Content of a `ToolSearchCallStep`, as it arrives."""

    arguments: ToolSearchCallStepArguments | None = None
    """Which functions are wanted."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["tool_search_call"] = "tool_search_call"
    """Always `tool_search_call`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: ToolSearchCallStepArguments | None = None,
            signature: str | None = None,
            type: Literal["tool_search_call"] = "tool_search_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "arguments": ("arguments", "model", "ToolSearchCallStepArguments"),
        "signature": ("signature",),
        "type": ("type", "const"),
    }
