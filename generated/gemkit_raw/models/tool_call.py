from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .tool_type import ToolType


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            tool_type: ToolType | str | None = None,
            args: dict[str, Any] | None = None,
            tool_name: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "toolType": ("tool_type", "enum", "ToolType"),
        "args": ("args",),
        "toolName": ("tool_name",),
    }
