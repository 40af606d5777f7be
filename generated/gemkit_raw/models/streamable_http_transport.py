from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            url: str | None = None,
            headers: dict[str, str] | None = None,
            timeout: str | datetime.timedelta | None = None,
            sse_read_timeout: str | datetime.timedelta | None = None,
            terminate_on_close: bool | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "url": ("url",),
        "headers": ("headers",),
        "timeout": ("timeout", "duration"),
        "sseReadTimeout": ("sse_read_timeout", "duration"),
        "terminateOnClose": ("terminate_on_close",),
    }
