from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class ToolCall(JsonModel):
    """A call of a tool that the service runs by itself. Callers leave it alone and send it back with the history."""

    __slots__ = (
        "id",
        "tool_type",
        "args",
        "tool_name",
    )

    id: str | None
    """Id of the call. The `ToolResponse` with the same `id` answers it."""
    tool_type: ToolType | str | None
    """The tool that is called."""
    args: dict[str, Any] | None
    """The arguments, by name."""
    tool_name: str | None
    """Name of the tool that is called."""

    def __init__(
        self,
        *,
        id: str | None = None,
        tool_type: ToolType | str | None = None,
        args: dict[str, Any] | None = None,
        tool_name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.tool_type = tool_type
        self.args = args
        self.tool_name = tool_name
        self._extra = additional_properties


from .tool_type import ToolType  # noqa: E402

ToolCall.__json_in__ = {
    "id": ("id", None),
    "toolType": ("tool_type", parse_enum(ToolType)),
    "args": ("args", None),
    "toolName": ("tool_name", None),
}
ToolCall.__json_out__ = (
    ("id", "id", None),
    ("tool_type", "toolType", None),
    ("args", "args", None),
    ("tool_name", "toolName", None),
)
