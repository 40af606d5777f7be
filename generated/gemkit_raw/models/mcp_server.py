from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class McpServer(JsonModel):
    """An MCP server whose tools the service may call."""

    streamable_http_transport: StreamableHttpTransport | None = None
    """How to reach the server."""
    name: str | None = None
    """Name of the server."""


from .streamable_http_transport import StreamableHttpTransport  # noqa: E402

McpServer.__json_in__ = {
    "streamableHttpTransport": ("streamable_http_transport", StreamableHttpTransport.from_dict),
    "name": ("name", None),
}
McpServer.__json_out__ = (
    ("streamable_http_transport", "streamableHttpTransport", dump_model),
    ("name", "name", None),
)
