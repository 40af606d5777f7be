from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .mcp_server_tool_result_step_result_union import MCPServerToolResultStepResultUnion


class MCPServerToolResultStep(JsonModel):
    """What a tool of an MCP server returned."""

    call_id: str | None = None
    """The `id` of the `MCPServerToolCallStep` that the result belongs to."""
    result: MCPServerToolResultStepResultUnion | None = None
    """What the tool returned: an object, a list of content or plain text."""
    name: str | None = None
    """Name of the tool that was called."""
    server_name: str | None = None
    """Name of the server, as given in `MCPServer.name`."""
    type: Literal["mcp_server_tool_result"] = "mcp_server_tool_result"
    """Always `mcp_server_tool_result`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str | None = None,
            result: MCPServerToolResultStepResultUnion | None = None,
            name: str | None = None,
            server_name: str | None = None,
            type: Literal["mcp_server_tool_result"] = "mcp_server_tool_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "call_id": ("call_id",),
        "result": ("result", "union", "mcp_server_tool_result_step_result_union"),
        "name": ("name",),
        "server_name": ("server_name",),
        "type": ("type", "const"),
    }
