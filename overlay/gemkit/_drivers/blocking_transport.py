"""The transport that blocks."""

from __future__ import annotations

import select
import socket
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any

import httpcore

from .pool import Lease
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


class Line(Exchange, httpcore.NetworkStream):
    """The network of one connection: no system call lasts longer than the deadline of the request at hand allows.

    The socket doesn't block, and is waited for only where it has to be: with each system call a thread gives its turn away, and
    a socket with a timeout of its own makes two or three of them whenever it is used.
    """

    _socket: Any = None
    _is_secure = False
    _is_flowing = False
    """Whether there is probably more to be read at once."""
    latest = 0
    """Bytes that the last read gave."""

    def connect_tcp(self, host: str, port: int, timeout: float | None = None) -> None:
        with raising(httpcore.ConnectTimeout, httpcore.ConnectError):
            self._socket = self._connect(host, port, timeout)
            self._socket.setblocking(False)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def _connect(self, host: str, port: int, timeout: float | None) -> socket.socket:
        others, last = plan_attempts(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM), timeout)
        for address, seconds in others:
            with suppress(OSError):
                return socket.create_connection((address, port), self._limit(seconds))
        return socket.create_connection((last, port), self._limit(timeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Line:
        with raising(httpcore.ConnectTimeout, httpcore.ConnectError):
            try:
                ssl_context.set_alpn_protocols(["http/1.1"])
                self._socket.settimeout(self._limit(timeout))
                self._socket = ssl_context.wrap_socket(self._socket, server_hostname=server_hostname)
                self._socket.setblocking(False)
                self._is_secure = True
            except BaseException:
                self.close()
                raise
        return self

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._rest:
            return self.take()
        if self._head:
            self.write(b"", timeout)
        self._answered = True
        with raising(httpcore.ReadTimeout, httpcore.ReadError):
            data = self._perform(self._socket.recv, max_bytes, timeout, waits=not self._is_flowing)
        self.latest = len(data)
        # TLS may have more that the socket does not show.
        self._is_flowing = self.latest == max_bytes or self._is_secure
        return self.take(data) if self._awaits else data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._is_flowing = False
        for piece in self.pack(buffer):
            rest = memoryview(piece)
            with raising(httpcore.WriteTimeout, httpcore.WriteError):
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
                return self._is_readable()
            case _:
                return None

    def _is_readable(self) -> bool:
        if self._rest:
            return True
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
        left = None if self._deadline is None else self._deadline.left
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


class Connection(httpcore.HTTP11Connection):
    """A connection of httpcore's over a line that can be got at."""

    def __init__(self, origin: httpcore.Origin, tls: ssl.SSLContext | None) -> None:
        self.line = Line()
        super().__init__(origin, self.line)
        self._tls = tls
        self._is_open = False

    def open(self, request: httpcore.Request) -> None:
        """Make sure that it leads somewhere."""
        if self._is_open:
            return
        self._is_open = True
        target = read_peer(request)
        self.line.connect_tcp(target.host, target.port, target.patience)
        if self._tls is not None:
            self.line.start_tls(self._tls, target.name, target.patience)


class Body:
    """The body of an answer; the connection is given back when it is closed, or dropped."""

    def __init__(self, parts: Any, end: Callable[[], object], line: Line, request: Any) -> None:
        self._parts = parts
        self._end = end
        self._closed = False
        self._line = line
        self._reader = line.open_body(request)
        self._timeout = read_timeout(request.extensions)

    def __iter__(self) -> Iterator[bytes]:
        try:
            if (reader := self._reader) is not None:
                while not reader.stopped and (data := self._line.read(PIECE, self._timeout)):
                    if content := reader.feed(data):
                        yield content
                if reader.stopped:
                    self._line.leave(reader.release())
            yield from self._parts
        except BaseException as error:  # GeneratorExit among them: whoever read it is gone
            self.close()
            if isinstance(error, FAULTS):
                raise as_httpx(error) from error
            raise

    def iter_large(self, size: int) -> Iterator[bytes]:
        """A body of so many bytes, past httpcore, which would copy it four times, as soon as that has nothing of it left.

        The connection is closed at the end, for httpcore does not see that.
        """
        parts = iter(self._parts)
        try:
            for part in parts:
                size -= len(part)
                yield part
                if size and len(part) == self._line.latest:
                    break
            else:
                return
            while size:
                part = expect(self._line.read(min(size, PIECE), self._timeout), size)
                size -= len(part)
                yield part
        except BaseException as error:
            self.close()
            if isinstance(error, FAULTS):
                raise as_httpx(error) from error
            raise

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            try:
                self._parts.close()
            finally:
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

    def exchange(self, request: Any, origin: Origin, deadline: Any) -> tuple[Any, Body]:
        """The head of the answer to an httpcore.Request (which leaves its types open), and its body."""
        lease: Lease[Connection] = Lease(origin)
        try:
            connection = self._obtain(lease, request.url.origin, read_pool_timeout(request.extensions))
            connection.line.begin(deadline)
            connection.open(request)
            answer: Any = connection.handle_request(request)
            connection.line.check()
        except BaseException as error:
            self._end(lease)
            if isinstance(error, FAULTS):
                raise as_httpx(error) from error
            raise
        return answer, Body(answer.stream, partial(self._end, lease), connection.line, request)

    def close(self) -> None:
        self._decide(self._pool.close)

    def _obtain(self, lease: Lease[Connection], origin: httpcore.Origin, timeout: float | None) -> Connection:
        turn = threading.Lock()
        turn.acquire()
        lease.wake = turn.release
        granted = self._decide(self._pool.ask, lease, time.monotonic())
        if not granted and not turn.acquire(timeout=-1 if timeout is None else timeout):
            raise httpcore.PoolTimeout("No connection became free.")
        lease.check()
        while lease.connection is not None and lease.connection.has_expired():
            self._decide(self._pool.renew, lease, time.monotonic())
        if lease.connection is None:
            lease.connection = Connection(origin, self.make_tls() if origin.scheme == b"https" else None)
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
