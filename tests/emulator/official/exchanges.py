"""What went over the wire, for a check that fails."""

from __future__ import annotations

import importlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

httpx: Any = importlib.import_module("httpx2")  # what google-genai 3.4.0 brings along

SHOWN = 1_500
KEPT = 20


@dataclass
class Exchange:
    method: str
    url: str
    request: bytes
    status: int = 0
    answer: bytearray = field(default_factory=bytearray)

    def __str__(self) -> str:
        return f"{self.method} {self.url}\n  {shorten(self.request)}\n  -> {self.status} {shorten(self.answer)}"


class Exchanges(list[Exchange]):
    """The latest ones. Its transports are for `client_args` and `async_client_args`."""

    def add(self, request: Any) -> Exchange:
        body = request.content if hasattr(request, "_content") else b"(a stream)"
        exchange = Exchange(request.method, str(request.url), body[: SHOWN + 1])
        del self[: -KEPT + 1]
        self.append(exchange)
        return exchange

    def make_transports(self) -> tuple[Any, Any]:
        exchanges = self

        class Blocking(httpx.HTTPTransport):
            def handle_request(self, request: Any) -> Any:
                exchange = exchanges.add(request)
                response = super().handle_request(request)
                exchange.status = response.status_code
                response.stream = BlockingCopy(response.stream, exchange)
                return response

        class Awaiting(httpx.AsyncHTTPTransport):
            async def handle_async_request(self, request: Any) -> Any:
                exchange = exchanges.add(request)
                response = await super().handle_async_request(request)
                exchange.status = response.status_code
                response.stream = AwaitingCopy(response.stream, exchange)
                return response

        return Blocking(verify=False), Awaiting(verify=False)


class BlockingCopy(httpx.SyncByteStream):
    def __init__(self, stream: Any, exchange: Exchange) -> None:
        self._stream = stream
        self._exchange = exchange

    def __iter__(self) -> Iterator[bytes]:
        for data in self._stream:
            keep(self._exchange, data)
            yield data

    def close(self) -> None:
        self._stream.close()


class AwaitingCopy(httpx.AsyncByteStream):
    def __init__(self, stream: Any, exchange: Exchange) -> None:
        self._stream = stream
        self._exchange = exchange

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for data in self._stream:
            keep(self._exchange, data)
            yield data

    async def aclose(self) -> None:
        await self._stream.aclose()


def keep(exchange: Exchange, data: bytes) -> None:
    exchange.answer += data[: SHOWN + 1 - len(exchange.answer)]


def shorten(data: bytes | bytearray) -> str:
    text = data[:SHOWN].decode(errors="replace")
    return " ".join(text.split()) + (" ..." if len(data) > SHOWN else "")
