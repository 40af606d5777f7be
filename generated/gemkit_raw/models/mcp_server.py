from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class McpServer(JsonModel):
    """An MCP server whose tools the service may call."""

    __slots__ = (
        "streamable_http_transport",
        "name",
    )

    streamable_http_transport: StreamableHttpTransport | None
    """How to reach the server."""
    name: str | None
    """Name of the server."""

    def __init__(
        self,
        *,
        streamable_http_transport: StreamableHttpTransport | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.streamable_http_transport = streamable_http_transport
        self.name = name
        self._extra = additional_properties


from .streamable_http_transport import StreamableHttpTransport  # noqa: E402

McpServer.__json_in__ = {
    "streamableHttpTransport": ("streamable_http_transport", StreamableHttpTransport.from_dict),
    "name": ("name", None),
}
McpServer.__json_out__ = (
    ("streamable_http_transport", "streamableHttpTransport", dump_model),
    ("name", "name", None),
)
