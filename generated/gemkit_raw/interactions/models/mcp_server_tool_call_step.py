from __future__ import annotations

from typing import Any, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
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
