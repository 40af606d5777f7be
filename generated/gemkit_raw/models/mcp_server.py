from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .streamable_http_transport import StreamableHttpTransport


class McpServer(JsonModel):
    """An MCP server whose tools the service may call."""

    streamable_http_transport: StreamableHttpTransport | None = None
    """How to reach the server."""
    name: str | None = None
    """Name of the server."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            streamable_http_transport: StreamableHttpTransport | None = None,
            name: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "streamableHttpTransport": ("streamable_http_transport", "model", "StreamableHttpTransport"),
        "name": ("name",),
    }
