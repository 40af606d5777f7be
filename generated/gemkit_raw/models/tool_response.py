from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .tool_type import ToolType


class ToolResponse(JsonModel):
    """What a tool run by the service returned."""

    id: str | None = None
    """The `id` of the `ToolCall` that is answered."""
    tool_type: ToolType | str | None = None
    """The tool that was called."""
    response: dict[str, Any] | None = None
    """What the tool returned."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            tool_type: ToolType | str | None = None,
            response: dict[str, Any] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "toolType": ("tool_type", "enum", "ToolType"),
        "response": ("response",),
    }
