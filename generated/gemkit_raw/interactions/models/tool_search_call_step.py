from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .tool_search_call_step_arguments import ToolSearchCallStepArguments


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: ToolSearchCallStepArguments | None = None,
            id: str | None = None,
            signature: str | bytes | None = None,
            type: Literal["tool_search_call"] = "tool_search_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "arguments": ("arguments", "model", "ToolSearchCallStepArguments"),
        "id": ("id",),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
