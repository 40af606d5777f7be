from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class ToolCall(JsonModel):
    """A call of a tool that the service runs by itself. Callers leave it alone and send it back with the history."""

    id: str | None = None
    """Id of the call. The `ToolResponse` with the same `id` answers it."""
    tool_type: ToolType | str | None = None
    """The tool that is called."""
    args: dict[str, Any] | None = None
    """The arguments, by name."""
    tool_name: str | None = None
    """Name of the tool that is called."""


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
