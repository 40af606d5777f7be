from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
)


class ToolSearchCallStep(JsonModel):
    """A request of the model for the full declarations of functions with `defer_loading`, made with the
    `tool_search` tool."""

    __slots__ = (
        "arguments",
        "id",
        "signature",
        "type",
    )

    arguments: ToolSearchCallStepArguments | None
    """Which functions are wanted."""
    id: str | None
    """Id of the call. The `ToolSearchResultStep` with the same `call_id` holds its result."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["tool_search_call"]
    """Always `tool_search_call`."""

    def __init__(
        self,
        *,
        arguments: ToolSearchCallStepArguments | None = None,
        id: str | None = None,
        signature: str | bytes | None = None,
        type: Literal["tool_search_call"] = "tool_search_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.id = id
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
