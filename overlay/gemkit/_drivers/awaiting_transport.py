"""The transport that awaits, under asyncio."""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import suppress
from functools import partial
from math import inf
from typing import Any

from .faults import (
    ConnectError,
    ConnectTimeout,
    PoolTimeout,
    ReadError,
    ReadTimeout,
    TransportError,
    WriteError,
    WriteTimeout,
    as_httpx,
)
from .http11 import Head, Reader, Request
from .pool import Lease, Pool
from .transport import (
    Exchange,
    Origin,
    Peer,
    is_tapped,
    make_pool,
    plan_attempts,
    raising,
    read_peer,
)

SLICE = 256 * 1024
"""Bytes that are handed on at once: asyncio copies what the socket does not take."""
AHEAD = 512 * 1024
"""Bytes that may come in before they are asked for."""


class AsyncLine(asyncio.Protocol):
    """The network of one connection. It is closed at once, without awaiting, and so also by a task that is cancelled."""

    _transport: Any = None

    def __init__(self) -> None:
        self._chunks: deque[bytes] = deque()
        self._size = 0
        self._ended = False
        self._error: Exception | None = None
        self._full = False
        self._waiter: asyncio.Future[bool] | None = None
        self._due = inf
        self._timer: asyncio.TimerHandle | None = None

    async def connect_tcp(self, host: str, port: int, timeout: float | None = None) -> None:
        with raising(ConnectTimeout, ConnectError):
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

    async def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: str, timeout: float | None = None) -> None:
        options: Any = {} if timeout is None else {"ssl_handshake_timeout": timeout + 1}  # ours comes first
        with raising(ConnectTimeout, ConnectError):
            try:
                ssl_context.set_alpn_protocols(["http/1.1"])
                async with asyncio.timeout(timeout):
                    self._transport = await asyncio.get_running_loop().start_tls(
                        self._transport, self, ssl_context, server_hostname=server_hostname, **options
                    )
            except BaseException:
                self.close()
                raise

    async def read(self, timeout: float | None = None) -> bytes:
        """What has come in, at least a byte; none at the end."""
        with raising(ReadTimeout, ReadError):
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
        return chunk

    async def write(self, pieces: Iterable[bytes | memoryview], timeout: float | None = None) -> None:
        for piece in pieces:
            rest = memoryview(piece)
            with raising(WriteTimeout, WriteError):
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
        self._stop_timer()
        if self._transport is not None:
            self._transport.abort()

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return self.is_readable()
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return self._transport.get_extra_info(names.get(info, info))

    def is_readable(self) -> bool:
        """Whether something has come in, be it the end."""
        return self._ended or bool(self._chunks)

    async def _wait(self, seconds: float | None) -> None:
        """Until something happens on the connection."""
        loop = asyncio.get_running_loop()
        self._waiter = waiter = loop.create_future()
        if seconds is not None:
            self._due = loop.time() + seconds
            if self._timer is None or self._timer.when() > self._due:
                self._stop_timer()
                self._timer = loop.call_at(self._due, self._look_at_time, loop)
        try:
            if not await waiter:
                raise TimeoutError("Nothing happened in time.")
        finally:
            self._waiter = None
            self._due = inf

    def _look_at_time(self, loop: asyncio.AbstractEventLoop) -> None:
        """Whoever waits has waited long enough, or the timer goes on: most waits are short, and need none of their own."""
        self._timer = None
        if self._waiter is None or self._due == inf:
            return
        if loop.time() < self._due:
            self._timer = loop.call_at(self._due, self._look_at_time, loop)
        else:
            settle(self._waiter, happened=False)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

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
        self._stop_timer()

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


class AsyncConnection(Exchange):
    """A connection, for one request after the other."""

    def __init__(self, tls: ssl.SSLContext | None) -> None:
        self.line = AsyncLine()
        self._tls = tls
        self._is_open = False

    def has_expired(self) -> bool:
        """Whether it has ended, or brought what nobody has asked for."""
        return self.line.is_readable()

    async def open(self, peer: Peer) -> None:
        """Make sure that it leads somewhere."""
        if self._is_open:
            return
        self._is_open = True
        await self.line.connect_tcp(peer.host, peer.port, peer.patience)
        if self._tls is not None:
            await self.line.start_tls(self._tls, peer.name, peer.patience)

    async def exchange(self, request: Request) -> tuple[Head, bytes, Reader]:
        """The head of the answer, what came of its body together with it, and what reads the rest."""
        writer, reader = self.begin(request)
        content, timeout = request.content, request.limit("write")
        try:
            if content is None or isinstance(content, bytes):
                await self.line.write(writer.take(content or b""), timeout)
            else:
                async for data in content:
                    await self.line.write(writer.take(data), timeout)
            await self.line.write(writer.end(), timeout)
            self._is_sent = True
        except WriteError:
            pass  # a server that refuses a request may answer and close before it has all of it
        content, timeout = b"", request.limit("read")
        while reader.head is None:
            content = reader.feed(await self.line.read(timeout))
            if reader.head is None:
                reader.check()
        return reader.head, content, reader


class AsyncBody:
    """The body of an answer; the connection is given back when it is closed, or dropped."""

    def __init__(
        self, line: AsyncLine, reader: Reader, first: bytes, timeout: float | None, end: Callable[[], object]
    ) -> None:
        self.line = line
        self._reader = reader
        self._first = first
        self._timeout = timeout
        self._end = end
        self._closed = False
        self._loop = asyncio.get_running_loop()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        reader, line, timeout = self._reader, self.line, self._timeout
        try:
            if content := self._first:
                self._first = b""
                yield content
            while not reader.ended:
                if content := reader.feed(await line.read(timeout)):
                    yield content
            reader.check()
        except BaseException as error:  # GeneratorExit among them: whoever read it is gone
            self._closed = True
            self._end()
            if not isinstance(error, GeneratorExit):
                await asyncio.sleep(0)  # until then, the loop has the socket
            if isinstance(error, TransportError):
                raise as_httpx(error) from error
            raise

    async def aclose(self) -> None:
        if not self._closed:
            self._closed = True
            self._end()
            if not self._reader.ended:
                await asyncio.sleep(0)

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

    async def exchange(self, request: Request, origin: Origin) -> tuple[Head, AsyncBody]:
        """The head of the answer, and its body."""
        lease: Lease[AsyncConnection] = Lease(origin)
        try:
            connection = await self._obtain(lease, origin, request.limit("pool"))
            await connection.open(read_peer(origin, request))
            head, first, reader = await connection.exchange(request)
        except BaseException as error:
            end(self._pool, lease)
            if not isinstance(error, GeneratorExit):
                await asyncio.sleep(0)  # until then, the loop has the socket
            if isinstance(error, TransportError):
                raise as_httpx(error) from error
            raise
        return head, AsyncBody(connection.line, reader, first, request.limit("read"), partial(end, self._pool, lease))

    async def aclose(self) -> None:
        close(self._pool)
        await asyncio.sleep(0)  # until then, the loop has the sockets

    def __del__(self) -> None:
        if not self._pool.closed:
            with suppress(RuntimeError):  # a loop that is closed has no connections
                self._loop.call_soon_threadsafe(close, self._pool)

    async def _obtain(self, lease: Lease[AsyncConnection], origin: Origin, patience: float | None) -> AsyncConnection:
        if not self._pool.ask(lease, time.monotonic()):
            turn: asyncio.Future[bool] = self._loop.create_future()
            lease.wake = partial(settle, turn, happened=True)
            try:
                async with asyncio.timeout(patience):
                    await turn
            except TimeoutError:
                raise PoolTimeout("No connection became free.") from None
            lease.check()
        while lease.connection is not None and lease.connection.has_expired():
            self._pool.renew(lease, time.monotonic())
        close_dropped(self._pool)
        if lease.connection is None:
            lease.connection = AsyncConnection(self.make_tls() if origin[0] == b"https" else None)
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
