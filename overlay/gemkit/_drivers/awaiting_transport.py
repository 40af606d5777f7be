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

from .pool import Lease, Pool
from .transport import (
    FAULTS,
    PIECE,
    Exchange,
    Origin,
    as_httpx,
    expect,
    is_tapped,
    make_pool,
    plan_attempts,
    raising,
    read_peer,
    read_pool_timeout,
    read_timeout,
)

SLICE = 256 * 1024
"""Bytes that are handed on at once: asyncio copies what the socket does not take."""
AHEAD = 512 * 1024
"""Bytes that may come in before they are asked for."""


class AsyncLine(Exchange, httpcore.AsyncNetworkStream, asyncio.Protocol):
    """The network of one connection. It is closed at once, without awaiting, and so also by a task that is cancelled."""

    _transport: Any = None
    latest = 0
    """Bytes that the last read gave."""

    def __init__(self) -> None:
        self._chunks: deque[bytes] = deque()
        self._size = 0
        self._ended = False
        self._error: Exception | None = None
        self._full = False
        self._waiter: asyncio.Future[bool] | None = None

    async def connect_tcp(self, host: str, port: int, timeout: float | None = None) -> None:
        with raising(httpcore.ConnectTimeout, httpcore.ConnectError):
            async with asyncio.timeout(timeout):
                others, last = plan_attempts(await look_up(host, port), timeout)
                for address, seconds in others:
                    with suppress(OSError):
                        async with asyncio.timeout(seconds):
                            await self._connect(address, port)
                            return
                await self._connect(last, port)

    async def _connect(self, address: str, port: int) -> None:
        await asyncio.get_running_loop().create_connection(lambda: self, address, port)

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncLine:
        options: Any = {} if timeout is None else {"ssl_handshake_timeout": timeout + 1}  # ours comes first
        with raising(httpcore.ConnectTimeout, httpcore.ConnectError):
            try:
                ssl_context.set_alpn_protocols(["http/1.1"])
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
        self.latest = len(chunk)
        self._size -= self.latest
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


class Unshared:
    """Instead of httpcore's lock on a connection: a lease has one holder, and a lock of anyio costs a turn of the loop."""

    async def __aenter__(self) -> None:
        pass

    async def __aexit__(self, *_: object) -> None:
        pass


class AsyncConnection(httpcore.AsyncHTTP11Connection):
    """A connection of httpcore's over a line that can be got at."""

    def __init__(self, origin: httpcore.Origin, tls: ssl.SSLContext | None) -> None:
        self.line = AsyncLine()
        super().__init__(origin, self.line)
        self._state_lock: Any = Unshared()
        self._tls = tls
        self._is_open = False

    async def open(self, request: httpcore.Request) -> None:
        """Make sure that it leads somewhere."""
        if self._is_open:
            return
        self._is_open = True
        target = read_peer(request)
        await self.line.connect_tcp(target.host, target.port, target.patience)
        if self._tls is not None:
            await self.line.start_tls(self._tls, target.name, target.patience)


class AsyncBody:
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
                while not reader.stopped and (data := await self._line.read(PIECE, self._timeout)):
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

    async def aiter_large(self, size: int) -> AsyncIterator[bytes]:
        """As iter_large of the transport that blocks."""
        parts: Any = aiter(self._parts)
        try:
            async for part in parts:
                size -= len(part)
                yield part
                if size and len(part) == self._line.latest:
                    break
            else:
                return
            while size:
                part = expect(await self._line.read(PIECE, self._timeout), size)
                size -= len(part)
                yield part
            await parts.aclose()
        except BaseException as error:
            self._closed = True
            self._end()
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


class AsyncTransport:
    """Sends requests over connections of its own; for the tasks of one event loop."""

    def __init__(self, limits: Any, make_tls: Callable[[], ssl.SSLContext]) -> None:
        self._pool: Pool[AsyncConnection] = make_pool(limits)
        self.make_tls = make_tls
        self._loop = asyncio.get_running_loop()

    @property
    def is_tapped(self) -> bool:
        """Whether requests have to go over httpx's own transport, in whose way somebody stands."""
        return is_tapped("AsyncHTTPTransport", "handle_async_request")

    async def exchange(self, request: Any, origin: Origin) -> tuple[Any, AsyncBody]:
        """The head of the answer to an httpcore.Request (which leaves its types open), and its body."""
        lease: Lease[AsyncConnection] = Lease(origin)
        try:
            connection = await self._obtain(lease, request.url.origin, read_pool_timeout(request.extensions))
            connection.line.begin(None)
            await connection.open(request)
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
            lease.connection = AsyncConnection(origin, self.make_tls() if origin.scheme == b"https" else None)
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
