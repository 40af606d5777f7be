from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class ToolResponse(JsonModel):
    """What a tool run by the service returned."""

    id: str | None = None
    """The `id` of the `ToolCall` that is answered."""
    tool_type: ToolType | str | None = None
    """The tool that was called."""
    response: dict[str, Any] | None = None
    """What the tool returned."""


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
