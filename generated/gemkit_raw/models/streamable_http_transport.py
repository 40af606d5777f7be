from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_duration,
)

if TYPE_CHECKING:
    import datetime


class StreamableHttpTransport(JsonModel):
    """How to reach an MCP server over streamable HTTP."""

    __slots__ = (
        "url",
        "headers",
        "timeout",
        "sse_read_timeout",
        "terminate_on_close",
    )

    url: str | None
    """Address of the server's endpoint, such as `https://api.example.com/mcp`."""
    headers: dict[str, str] | None
    """Headers to send with each request, such as those for authentication."""
    timeout: str | datetime.timedelta | None
    """How long a request may take, as seconds with an `s`, such as `30s`."""
    sse_read_timeout: str | datetime.timedelta | None
    """How long to wait for the next event of a stream, as seconds with an `s`."""
    terminate_on_close: bool | None
    """Whether to end the session when the transport closes."""

    def __init__(
        self,
        *,
        url: str | None = None,
        headers: dict[str, str] | None = None,
        timeout: str | datetime.timedelta | None = None,
        sse_read_timeout: str | datetime.timedelta | None = None,
        terminate_on_close: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.url = url
        self.headers = headers
        self.timeout = timeout
        self.sse_read_timeout = sse_read_timeout
        self.terminate_on_close = terminate_on_close
        self._extra = additional_properties


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
