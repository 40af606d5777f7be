"""The transport that blocks."""

from __future__ import annotations

import select
import socket
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
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
from .pool import Lease
from .transport import (
    PIECE,
    VIEW,
    Exchange,
    Origin,
    Peer,
    is_tapped,
    make_pool,
    plan_attempts,
    raising,
    read_peer,
)


class Line:
    """The network of one connection: no system call lasts longer than the deadline of the request at hand allows.

    The socket doesn't block, and is waited for only where it has to be: with each system call a thread gives its turn away, and
    a socket with a timeout of its own makes two or three of them whenever it is used.
    """

    deadline: Any = None
    """The call's, if it has one."""
    _socket: Any = None
    _is_secure = False
    _is_flowing = False
    """Whether there is probably more to be read at once."""

    def connect_tcp(self, host: str, port: int, timeout: float | None = None) -> None:
        with raising(ConnectTimeout, ConnectError):
            self._socket = self._connect(host, port, timeout)
            self._socket.setblocking(False)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def _connect(self, host: str, port: int, timeout: float | None) -> socket.socket:
        others, last = plan_attempts(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM), timeout)
        for address, seconds in others:
            with suppress(OSError):
                return socket.create_connection((address, port), self._limit(seconds))
        return socket.create_connection((last, port), self._limit(timeout))

    def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: str, timeout: float | None = None) -> None:
        with raising(ConnectTimeout, ConnectError):
            try:
                ssl_context.set_alpn_protocols(["http/1.1"])
                self._socket.settimeout(self._limit(timeout))
                self._socket = ssl_context.wrap_socket(self._socket, server_hostname=server_hostname)
                self._socket.setblocking(False)
                self._is_secure = True
            except BaseException:
                self.close()
                raise

    def read(self, timeout: float | None = None) -> bytes:
        """What has come in, at least a byte; none at the end."""
        with raising(ReadTimeout, ReadError):
            data = self._perform(self._socket.recv, PIECE, timeout, waits=not self._is_flowing)
        # TLS may have more that the socket does not show.
        self._is_flowing = len(data) == PIECE or self._is_secure
        return data

    def read_into(self, buffer: memoryview, timeout: float | None = None) -> memoryview:
        """The same, in a buffer."""
        with raising(ReadTimeout, ReadError):
            count: int = self._perform(self._socket.recv_into, buffer, timeout, waits=not self._is_flowing)
        self._is_flowing = count == len(buffer) or self._is_secure
        return buffer[:count]

    def write(self, pieces: Iterable[bytes | memoryview], timeout: float | None = None) -> None:
        self._is_flowing = False
        for piece in pieces:
            rest = memoryview(piece)
            with raising(WriteTimeout, WriteError):
                while rest:
                    rest = rest[self._perform(self._socket.send, rest, timeout, writes=True) :]

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()

    def get_extra_info(self, info: str) -> Any:
        match info:
            case "socket":
                return self._socket
            case "ssl_object":
                return self._socket if isinstance(self._socket, ssl.SSLSocket) else None
            case "client_addr":
                return self._socket.getsockname()
            case "server_addr":
                return self._socket.getpeername()
            case "is_readable":
                return self.is_readable()
            case _:
                return None

    def is_readable(self) -> bool:
        """Whether something has come in, be it the end."""
        try:
            socket.socket.recv(self._socket, 1, socket.MSG_PEEK)  # what is there, not what TLS makes of it
        except BlockingIOError:
            return False
        except OSError:
            pass
        return True

    def _perform(
        self,
        use: Callable[[Any], Any],
        fact: Any,
        timeout: float | None,
        *,
        writes: bool = False,
        waits: bool = False,
    ) -> Any:
        """What a use of the socket gives as soon as it gives something; `waits` says that this will hardly be now."""
        limit = self._limit(timeout)
        end = None if limit is None else time.monotonic() + limit
        while True:
            if not waits:
                try:
                    return use(fact)
                except BlockingIOError:
                    pass
                except ssl.SSLWantReadError:
                    writes = False
                except ssl.SSLWantWriteError:
                    writes = True
            wait(self._socket, None if end is None else end - time.monotonic(), writes=writes)
            waits = False

    def _limit(self, timeout: float | None) -> float | None:
        """The seconds that a system call may take from now on."""
        left = None if self.deadline is None else self.deadline.left
        if left is None:
            return timeout
        if left <= 0:
            raise TimeoutError("The deadline has come.")
        return left if timeout is None else min(timeout, left)


def wait(sock: socket.socket, seconds: float | None, *, writes: bool) -> None:
    """Until a socket can be read from, or written to; TimeoutError when that is not in time."""
    handle = sock.fileno()
    if handle < 0:
        raise OSError("The connection is closed.")
    seconds = None if seconds is None else max(0.0, seconds)
    if hasattr(select, "poll"):
        poller = select.poll()
        poller.register(handle, select.POLLOUT if writes else select.POLLIN)
        found: Any = poller.poll(None if seconds is None else seconds * 1000)
    else:  # Windows
        found = any(select.select(() if writes else (handle,), (handle,) if writes else (), (handle,), seconds))
    if not found:
        raise TimeoutError("Nothing happened in time.")


class Connection(Exchange):
    """A connection, for one request after the other."""

    def __init__(self, tls: ssl.SSLContext | None) -> None:
        self.line = Line()
        self._tls = tls
        self._is_open = False

    def has_expired(self) -> bool:
        """Whether it has ended, or brought what nobody has asked for."""
        return self.line.is_readable()

    def open(self, peer: Peer) -> None:
        """Make sure that it leads somewhere."""
        if self._is_open:
            return
        self._is_open = True
        self.line.connect_tcp(peer.host, peer.port, peer.patience)
        if self._tls is not None:
            self.line.start_tls(self._tls, peer.name, peer.patience)

    def exchange(self, request: Request) -> tuple[Head, bytes, Reader]:
        """The head of the answer, what came of its body together with it, and what reads the rest."""
        writer, reader = self.begin(request)
        timeout = request.limit("write")
        try:
            for data in open_content(request.content):
                self.line.write(writer.take(data), timeout)
            self.line.write(writer.end(), timeout)
            self._is_sent = True
        except WriteError:
            pass  # a server that refuses a request may answer and close before it has all of it
        content, timeout = b"", request.limit("read")
        while reader.head is None:
            content = reader.feed(self.line.read(timeout))
            if reader.head is None:
                reader.check()
        return reader.head, content, reader


def open_content(content: Any) -> Iterable[bytes | memoryview]:
    """The parts of a request's body, each until the next one is asked for."""
    if content is None or isinstance(content, bytes):
        return (content or b"",)
    return content.views() if hasattr(content, "views") else content


class Body:
    """The body of an answer; the connection is given back when it is closed, or dropped."""

    def __init__(
        self, line: Line, reader: Reader, first: bytes, timeout: float | None, end: Callable[[], object]
    ) -> None:
        self.line = line
        self._reader = reader
        self._first = first
        self._timeout = timeout
        self._end = end
        self._closed = False

    def __iter__(self) -> Iterator[bytes]:
        return self._iterate(self.line.read)

    def views(self) -> Iterator[bytes | memoryview]:
        """The same, each until the next one is asked for: that may take its place in memory."""
        if not self._reader.is_counted:
            return iter(self)
        return self._iterate(partial(self.line.read_into, memoryview(bytearray(VIEW))))

    def _iterate(self, read: Callable[[float | None], Any]) -> Iterator[Any]:
        reader, timeout = self._reader, self._timeout
        try:
            if content := self._first:
                self._first = b""
                yield content
            while not reader.ended:
                if content := reader.feed(read(timeout)):
                    yield content
            reader.check()
        except BaseException as error:  # GeneratorExit among them: whoever read it is gone
            self.close()
            if isinstance(error, TransportError):
                raise as_httpx(error) from error
            raise

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._end()

    __del__ = close


class Transport:
    """Sends requests over connections of its own; for any number of threads."""

    def __init__(self, limits: Any, make_tls: Callable[[], ssl.SSLContext]) -> None:
        self._pool = make_pool(limits)
        self.make_tls = make_tls
        self._lock = threading.Lock()
        self._over: deque[Lease[Connection]] = deque()

    @property
    def is_tapped(self) -> bool:
        """Whether requests have to go over httpx's own transport, in whose way somebody stands."""
        return is_tapped("HTTPTransport", "handle_request")

    def exchange(self, request: Request, origin: Origin, deadline: Any) -> tuple[Head, Body]:
        """The head of the answer, and its body."""
        lease: Lease[Connection] = Lease(origin)
        try:
            connection = self._obtain(lease, origin, request.limit("pool"))
            connection.line.deadline = deadline
            connection.open(read_peer(origin, request))
            head, first, reader = connection.exchange(request)
        except BaseException as error:
            self._end(lease)
            if isinstance(error, TransportError):
                raise as_httpx(error) from error
            raise
        return head, Body(connection.line, reader, first, request.limit("read"), partial(self._end, lease))

    def close(self) -> None:
        self._decide(self._pool.close)

    def _obtain(self, lease: Lease[Connection], origin: Origin, timeout: float | None) -> Connection:
        turn = threading.Lock()
        turn.acquire()
        lease.wake = turn.release
        granted = self._decide(self._pool.ask, lease, time.monotonic())
        if not granted and not turn.acquire(timeout=-1 if timeout is None else timeout):
            raise PoolTimeout("No connection became free.")
        lease.check()
        while lease.connection is not None and lease.connection.has_expired():
            self._decide(self._pool.renew, lease, time.monotonic())
        if lease.connection is None:
            lease.connection = Connection(self.make_tls() if origin[0] == b"https" else None)
        return lease.connection

    def _end(self, lease: Lease[Connection]) -> None:
        """The lease is over. Destructors come here too, perhaps in a thread that has the lock: they don't wait for it."""
        self._over.append(lease)
        self._settle()

    def _decide(self, decide: Callable[..., Any], *facts: Any) -> Any:
        try:
            with self._lock:
                return decide(*facts)
        finally:
            self._settle()

    def _settle(self) -> None:
        """Do what was left to be done while the lock was taken; whoever has had it comes by here."""
        while self._over and self._lock.acquire(blocking=False):
            try:
                while self._over:
                    self._pool.give_back(self._over[0], time.monotonic())
                    self._over.popleft()
            finally:
                self._lock.release()
        with suppress(IndexError):  # another thread may have closed the last one
            while self._pool.dropped:
                self._pool.dropped.popleft().line.close()
