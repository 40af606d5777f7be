from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class MCPServerToolCallStep(JsonModel):
    """A call of a tool of an MCP server, made by the service with the `mcp_server` tool."""

    __slots__ = (
        "arguments",
        "id",
        "name",
        "server_name",
        "type",
    )

    arguments: dict[str, Any] | None
    """The arguments, by parameter name."""
    id: str | None
    """Id of the call. The `MCPServerToolResultStep` with the same `call_id` holds its result."""
    name: str | None
    """Name of the tool that is called."""
    server_name: str | None
    """Name of the server, as given in `MCPServer.name`."""
    type: Literal["mcp_server_tool_call"]
    """Always `mcp_server_tool_call`."""

    def __init__(
        self,
        *,
        arguments: dict[str, Any] | None = None,
        id: str | None = None,
        name: str | None = None,
        server_name: str | None = None,
        type: Literal["mcp_server_tool_call"] = "mcp_server_tool_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.id = id
        self.name = name
        self.server_name = server_name
        self.type = type
        self._extra = additional_properties


MCPServerToolCallStep.__json_in__ = {
    "arguments": ("arguments", None),
    "id": ("id", None),
    "name": ("name", None),
    "server_name": ("server_name", None),
    "type": ("type", None),
}
MCPServerToolCallStep.__json_out__ = (
    ("arguments", "arguments", None),
    ("id", "id", None),
    ("name", "name", None),
    ("server_name", "server_name", None),
    ("type", "type", None),
)
MCPServerToolCallStep.__json_const__ = ("type",)
