from __future__ import annotations

from typing import Any, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class MCPServerToolCallDelta(JsonModel):
    """Content of an `MCPServerToolCallStep`, as it arrives."""

    arguments: dict[str, Any] | None = None
    """The arguments, by parameter name."""
    name: str | None = None
    """Name of the tool that is called."""
    server_name: str | None = None
    """Name of the server, as given in `MCPServer.name`."""
    type: Literal["mcp_server_tool_call"] = "mcp_server_tool_call"
    """Always `mcp_server_tool_call`."""


MCPServerToolCallDelta.__json_in__ = {
    "arguments": ("arguments", None),
    "name": ("name", None),
    "server_name": ("server_name", None),
    "type": ("type", None),
}
MCPServerToolCallDelta.__json_out__ = (
    ("arguments", "arguments", None),
    ("name", "name", None),
    ("server_name", "server_name", None),
    ("type", "type", None),
)
MCPServerToolCallDelta.__json_const__ = ("type",)
