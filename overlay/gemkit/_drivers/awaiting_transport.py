"""The transport that awaits, under asyncio."""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from functools import partial
from typing import Any

import httpcore
import httpx

from .pool import Lease, Pool
from .transport import (
    FAULTS,
    SIZE,
    Exchange,
    Origin,
    as_httpx,
    is_tapped,
    make_pool,
    plan_attempts,
    raising,
    read_origin,
    read_pool_timeout,
    read_request,
    read_timeout,
)

SLICE = 256 * 1024
"""Bytes that are handed on at once: asyncio copies what the socket does not take."""
AHEAD = 512 * 1024
"""Bytes that may come in before they are asked for."""


class AsyncLine(Exchange, httpcore.AsyncNetworkBackend, httpcore.AsyncNetworkStream, asyncio.Protocol):
    """The network of one connection. It is closed at once, without awaiting, and so also by a task that is cancelled."""

    _transport: Any = None

    def __init__(self) -> None:
        self._chunks: deque[bytes] = deque()
        self._size = 0
        self._ended = False
        self._error: Exception | None = None
        self._full = False
        self._waiter: asyncio.Future[bool] | None = None

    async def connect_tcp(self, host: str, port: int, timeout: float | None = None, *_: Any, **__: Any) -> AsyncLine:
        with raising(httpcore.ConnectTimeout, httpcore.ConnectError):
            async with asyncio.timeout(timeout):
                others, last = plan_attempts(await look_up(host, port), timeout)
                for address, seconds in others:
                    with suppress(OSError):
                        async with asyncio.timeout(seconds):
                            return await self._connect(address, port)
                return await self._connect(last, port)

    async def _connect(self, address: str, port: int) -> AsyncLine:
        await asyncio.get_running_loop().create_connection(lambda: self, address, port)
        return self

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncLine:
        options: Any = {} if timeout is None else {"ssl_handshake_timeout": timeout + 1}  # ours comes first
        with raising(httpcore.ConnectTimeout, httpcore.ConnectError):
            try:
                async with asyncio.timeout(timeout):
                    self._transport = await asyncio.get_running_loop().start_tls(
                        self._transport, self, ssl_context, server_hostname=server_hostname, **options
                    )
            except BaseException:
                self.close()
                raise
        return self

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has come in, at least a byte; none at the end."""
        if self._rest:
            return self.take()
        if self._head:
            await self.write(b"", timeout)
        self._answered = True
        with raising(httpcore.ReadTimeout, httpcore.ReadError):
            while not self._chunks and not self._ended:
                await self._wait(timeout)
            if not self._chunks and self._error is not None:
                raise OSError(str(self._error)) from self._error
        if not self._chunks:
            return b""
        chunk = self._chunks.popleft()
        self._size -= len(chunk)
        if not self._chunks:
            self._transport.resume_reading()
        return self.take(chunk) if self._awaits else chunk

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for piece in self.pack(buffer):
            rest = memoryview(piece)
            with raising(httpcore.WriteTimeout, httpcore.WriteError):
                while rest:
                    if self._ended:
                        raise OSError("The connection is closed.")
                    self._transport.write(rest[:SLICE])
                    rest = rest[SLICE:]
                    while self._full and not self._ended:
                        await self._wait(timeout)

    async def aclose(self) -> None:
        self.close()
        await asyncio.sleep(0)  # until then, the loop has the socket

    def close(self) -> None:
        if not self._ended:
            self._ended = True
            self._error = ConnectionAbortedError("The connection has been closed.")
            self._wake()
        if self._transport is not None:
            self._transport.abort()

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return self._ended or bool(self._chunks or self._rest)
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return self._transport.get_extra_info(names.get(info, info))

    async def _wait(self, seconds: float | None) -> None:
        """Until something happens on the connection."""
        loop = asyncio.get_running_loop()
        self._waiter = waiter = loop.create_future()
        timer = None if seconds is None else loop.call_later(seconds, settle, waiter, False)
        try:
            if not await waiter:
                raise TimeoutError("Nothing happened in time.")
        finally:
            self._waiter = None
            if timer is not None:
                timer.cancel()

    def _wake(self) -> None:
        if self._waiter is not None:
            settle(self._waiter, happened=True)

    # What the loop calls

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._chunks.append(data)
        self._size += len(data)
        if self._size > AHEAD:
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self._ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended = True
        self._error = self._error or exc
        self._wake()

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        self._wake()


async def look_up(host: str, port: int) -> Any:
    """What there is to know of a host; of one that is an address, without a thread."""
    try:
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:
        return await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)


def settle(future: asyncio.Future[bool], happened: bool) -> None:
    if not future.done():
        future.set_result(happened)


class AsyncConnection(httpcore.AsyncHTTPConnection):
    """A connection of httpcore's over a line that can be got at."""

    def __init__(self, origin: httpcore.Origin, tls: ssl.SSLContext | None) -> None:
        self.line = AsyncLine()
        super().__init__(origin, tls, network_backend=self.line)


class AsyncBody(httpx.AsyncByteStream):
    """The body of an answer; the connection is given back when it is closed, or dropped."""

    def __init__(self, parts: Any, end: Callable[[], object], line: AsyncLine, request: Any) -> None:
        self._parts = parts
        self._end = end
        self._closed = False
        self._loop = asyncio.get_running_loop()
        self._line = line
        self._reader = line.open_body(request)
        self._timeout = read_timeout(request.extensions)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            if (reader := self._reader) is not None:
                while not reader.stopped and (data := await self._line.read(SIZE, self._timeout)):
                    if content := reader.feed(data):
                        yield content
                if reader.stopped:
                    self._line.leave(reader.release())
            async for part in self._parts:
                yield part
        except BaseException as error:  # GeneratorExit among them: whoever read it is gone
            self._closed = True
            self._end()
            if not isinstance(error, GeneratorExit):
                await self._parts.aclose()
            if isinstance(error, FAULTS):
                raise as_httpx(error) from error
            raise

    async def aclose(self) -> None:
        if not self._closed:
            self._closed = True
            try:
                await self._parts.aclose()
            finally:
                self._end()

    def __del__(self) -> None:
        if not self._closed:
            with suppress(RuntimeError):  # a loop that is closed has no connections
                self._loop.call_soon_threadsafe(self._end)


class AsyncTransport(httpx.AsyncBaseTransport):
    """Sends requests over connections of its own; for the tasks of one event loop."""

    def __init__(self, limits: httpx.Limits, make_tls: Callable[[], ssl.SSLContext]) -> None:
        self._pool: Pool[AsyncConnection] = make_pool(limits)
        self._limits = limits
        self._make_tls = make_tls
        self._tapped: httpx.AsyncHTTPTransport | None = None
        self._loop = asyncio.get_running_loop()

    @property
    def is_tapped(self) -> bool:
        """Whether requests have to go over httpx's own transport, in whose way somebody stands."""
        return is_tapped(httpx.AsyncHTTPTransport.handle_async_request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.is_tapped:
            self._tapped = self._tapped or httpx.AsyncHTTPTransport(verify=self._make_tls(), limits=self._limits)
            return await self._tapped.handle_async_request(request)
        answer, body = await self.exchange(read_request(request), read_origin(request))
        return httpx.Response(answer.status, headers=answer.headers, stream=body, extensions=answer.extensions)

    async def exchange(self, request: Any, origin: Origin) -> tuple[Any, AsyncBody]:
        """The head of the answer to an httpcore.Request (which leaves its types open), and its body."""
        lease: Lease[AsyncConnection] = Lease(origin)
        try:
            connection = await self._obtain(lease, request.url.origin, read_pool_timeout(request.extensions))
            connection.line.begin(None)
            answer: Any = await connection.handle_async_request(request)
            connection.line.check()
        except BaseException as error:
            end(self._pool, lease)
            if isinstance(error, FAULTS):
                raise as_httpx(error) from error
            raise
        return answer, AsyncBody(answer.stream, partial(end, self._pool, lease), connection.line, request)

    async def aclose(self) -> None:
        close(self._pool)
        if self._tapped is not None:
            await self._tapped.aclose()
        await asyncio.sleep(0)  # until then, the loop has the sockets

    def __del__(self) -> None:
        if not self._pool.closed:
            with suppress(RuntimeError):  # a loop that is closed has no connections
                self._loop.call_soon_threadsafe(close, self._pool)

    async def _obtain(
        self, lease: Lease[AsyncConnection], origin: httpcore.Origin, patience: float | None
    ) -> AsyncConnection:
        if not self._pool.ask(lease, time.monotonic()):
            turn: asyncio.Future[bool] = self._loop.create_future()
            lease.wake = partial(settle, turn, happened=True)
            try:
                async with asyncio.timeout(patience):
                    await turn
            except TimeoutError:
                raise httpcore.PoolTimeout("No connection became free.") from None
            lease.check()
        while lease.connection is not None and lease.connection.has_expired():
            self._pool.renew(lease, time.monotonic())
        close_dropped(self._pool)
        if lease.connection is None:
            lease.connection = AsyncConnection(origin, self._make_tls() if origin.scheme == b"https" else None)
        return lease.connection


def end(pool: Pool[AsyncConnection], lease: Lease[AsyncConnection]) -> None:
    """The lease is over."""
    pool.give_back(lease, time.monotonic())
    close_dropped(pool)


def close(pool: Pool[AsyncConnection]) -> None:
    pool.close()
    close_dropped(pool)


def close_dropped(pool: Pool[AsyncConnection]) -> None:
    while pool.dropped:
        pool.dropped.popleft().line.close()
