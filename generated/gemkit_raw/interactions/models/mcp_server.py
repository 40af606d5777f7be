from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .allowed_tools import AllowedTools


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            allowed_tools: Sequence[AllowedTools] | None = None,
            headers: dict[str, str] | None = None,
            name: str | None = None,
            type: Literal["mcp_server"] = "mcp_server",
            url: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "allowed_tools": ("allowed_tools", "list", "model", "AllowedTools"),
        "headers": ("headers",),
        "name": ("name",),
        "type": ("type", "const"),
        "url": ("url",),
    }
