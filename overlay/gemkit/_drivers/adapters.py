"""Our transports as httpx's clients take them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx

from .http11 import Head, Request
from .transport import Origin


class Adapter(httpx.BaseTransport):
    """The transport that blocks; requests go over httpx's own while somebody stands in its way."""

    def __init__(self, transport: Any, limits: Any) -> None:
        self.transport = transport
        self._limits = limits
        self._tapped: httpx.HTTPTransport | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.transport.is_tapped:
            self._tapped = self._tapped or httpx.HTTPTransport(verify=self.transport.make_tls(), limits=self._limits)
            return self._tapped.handle_request(request)
        head, body = self.transport.exchange(
            read_request(request), read_origin(request), request.extensions.get("deadline")
        )
        return httpx.Response(head.status, headers=head.pairs, stream=Stream(body), extensions=extend(head, body.line))

    def close(self) -> None:
        self.transport.close()
        if self._tapped is not None:
            self._tapped.close()


class AsyncAdapter(httpx.AsyncBaseTransport):
    """The one that awaits."""

    def __init__(self, transport: Any, limits: Any) -> None:
        self.transport = transport
        self._limits = limits
        self._tapped: httpx.AsyncHTTPTransport | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.transport.is_tapped:
            self._tapped = self._tapped or httpx.AsyncHTTPTransport(
                verify=self.transport.make_tls(), limits=self._limits
            )
            return await self._tapped.handle_async_request(request)
        head, body = await self.transport.exchange(read_request(request), read_origin(request))
        return httpx.Response(
            head.status, headers=head.pairs, stream=AsyncStream(body), extensions=extend(head, body.line)
        )

    async def aclose(self) -> None:
        await self.transport.aclose()
        if self._tapped is not None:
            await self._tapped.aclose()


class Stream(httpx.SyncByteStream):
    """The body of an answer."""

    def __init__(self, body: Any) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)

    def close(self) -> None:
        self._body.close()


class AsyncStream(httpx.AsyncByteStream):
    """The body of an answer, awaited."""

    def __init__(self, body: Any) -> None:
        self._body = body

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._body)

    async def aclose(self) -> None:
        await self._body.aclose()


def read_request(request: httpx.Request) -> Request:
    """A request as our transports take it."""
    url = request.url
    if url.scheme not in ("http", "https") or not url.host:
        raise httpx.UnsupportedProtocol("The URL is none of http:// or https:// with a host.")
    return Request(request.method, url.raw_path, request.headers.raw, request.stream, request.extensions)


def read_origin(request: httpx.Request) -> Origin:
    """Where a request goes, as a key."""
    return request.url.raw_scheme, request.url.raw_host, request.url.port


def extend(head: Head, line: Any) -> dict[str, Any]:
    """What httpx wants to know beside status and headers."""
    return {"http_version": head.version, "reason_phrase": head.reason, "network_stream": line}
