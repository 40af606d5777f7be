from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_duration,
)

if TYPE_CHECKING:
    import datetime


@_define(kw_only=True, eq=False, repr=False)
class StreamableHttpTransport(JsonModel):
    """How to reach an MCP server over streamable HTTP."""

    url: str | None = None
    """Address of the server's endpoint, such as `https://api.example.com/mcp`."""
    headers: dict[str, str] | None = None
    """Headers to send with each request, such as those for authentication."""
    timeout: str | datetime.timedelta | None = None
    """How long a request may take, as seconds with an `s`, such as `30s`."""
    sse_read_timeout: str | datetime.timedelta | None = None
    """How long to wait for the next event of a stream, as seconds with an `s`."""
    terminate_on_close: bool | None = None
    """Whether to end the session when the transport closes."""


StreamableHttpTransport.__json_in__ = {
    "url": ("url", None),
    "headers": ("headers", None),
    "timeout": ("timeout", None),
    "sseReadTimeout": ("sse_read_timeout", None),
    "terminateOnClose": ("terminate_on_close", None),
}
StreamableHttpTransport.__json_out__ = (
    ("url", "url", None),
    ("headers", "headers", None),
    ("timeout", "timeout", dump_duration),
    ("sse_read_timeout", "sseReadTimeout", dump_duration),
    ("terminate_on_close", "terminateOnClose", None),
)
