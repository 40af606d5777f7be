from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class MCPServer(JsonModel):
    """An MCP server whose tools the service may call."""

    allowed_tools: list[AllowedTools] | None = None
    """Which tools of the server the model may use. All by default."""
    headers: dict[str, str] | None = None
    """Headers to send with each request, such as those for authentication."""
    name: str | None = None
    """Name of the server."""
    type: Literal["mcp_server"] = "mcp_server"
    """Always `mcp_server`."""
    url: str | None = None
    """Address of the server's endpoint, such as `https://api.example.com/mcp`."""


from .allowed_tools import AllowedTools  # noqa: E402

MCPServer.__json_in__ = {
    "allowed_tools": ("allowed_tools", parse_list(AllowedTools.from_dict)),
    "headers": ("headers", None),
    "name": ("name", None),
    "type": ("type", None),
    "url": ("url", None),
}
MCPServer.__json_out__ = (
    ("allowed_tools", "allowed_tools", dump_list(dump_model)),
    ("headers", "headers", None),
    ("name", "name", None),
    ("type", "type", None),
    ("url", "url", None),
)
MCPServer.__json_const__ = ("type",)
