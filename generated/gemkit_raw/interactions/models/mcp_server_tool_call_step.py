from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class MCPServerToolCallStep(JsonModel):
    """A call of a tool of an MCP server, made by the service with the `mcp_server` tool."""

    arguments: dict[str, Any] | None = None
    """The arguments, by parameter name."""
    id: str | None = None
    """Id of the call. The `MCPServerToolResultStep` with the same `call_id` holds its result."""
    name: str | None = None
    """Name of the tool that is called."""
    server_name: str | None = None
    """Name of the server, as given in `MCPServer.name`."""
    type: Literal["mcp_server_tool_call"] = "mcp_server_tool_call"
    """Always `mcp_server_tool_call`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: dict[str, Any] | None = None,
            id: str | None = None,
            name: str | None = None,
            server_name: str | None = None,
            type: Literal["mcp_server_tool_call"] = "mcp_server_tool_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "arguments": ("arguments",),
        "id": ("id",),
        "name": ("name",),
        "server_name": ("server_name",),
        "type": ("type", "const"),
    }
