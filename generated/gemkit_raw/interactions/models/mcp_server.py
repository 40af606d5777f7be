from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class MCPServer(JsonModel):
    """An MCP server whose tools the service may call."""

    __slots__ = (
        "allowed_tools",
        "headers",
        "name",
        "type",
        "url",
    )

    allowed_tools: list[AllowedTools] | None
    """Which tools of the server the model may use. All by default."""
    headers: dict[str, str] | None
    """Headers to send with each request, such as those for authentication."""
    name: str | None
    """Name of the server."""
    type: Literal["mcp_server"]
    """Always `mcp_server`."""
    url: str | None
    """Address of the server's endpoint, such as `https://api.example.com/mcp`."""

    def __init__(
        self,
        *,
        allowed_tools: Sequence[AllowedTools] | None = None,
        headers: dict[str, str] | None = None,
        name: str | None = None,
        type: Literal["mcp_server"] = "mcp_server",
        url: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.allowed_tools = allowed_tools
        self.headers = headers
        self.name = name
        self.type = type
        self.url = url
        self._extra = additional_properties


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
