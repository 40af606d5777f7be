from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class ToolResponse(JsonModel):
    """What a tool run by the service returned."""

    __slots__ = (
        "id",
        "tool_type",
        "response",
    )

    id: str | None
    """The `id` of the `ToolCall` that is answered."""
    tool_type: ToolType | str | None
    """The tool that was called."""
    response: dict[str, Any] | None
    """What the tool returned."""

    def __init__(
        self,
        *,
        id: str | None = None,
        tool_type: ToolType | str | None = None,
        response: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.tool_type = tool_type
        self.response = response
        self._extra = additional_properties


from .tool_type import ToolType  # noqa: E402

ToolResponse.__json_in__ = {
    "id": ("id", None),
    "toolType": ("tool_type", parse_enum(ToolType)),
    "response": ("response", None),
}
ToolResponse.__json_out__ = (
    ("id", "id", None),
    ("tool_type", "toolType", None),
    ("response", "response", None),
)
