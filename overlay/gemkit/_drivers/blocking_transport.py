"""The transport that blocks."""

from __future__ import annotations

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
import httpx

from .pool import Lease
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

EARLY_ENOUGH = 1.01
"""How much longer than allowed a system call may last, as a factor: a limit that has hardly changed is left as it is."""


class Line(Exchange, httpcore.NetworkBackend, httpcore.NetworkStream):
    """The network of one connection: no system call lasts longer than the deadline of the request at hand allows."""

    _socket: Any = None

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *_: Any, **__: Any) -> Line:
        with raising(httpcore.ConnectTimeout, httpcore.ConnectError):
            self._socket = self._connect(host, port, timeout)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return self

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
                self._socket.settimeout(self._limit(timeout))
                self._socket = ssl_context.wrap_socket(self._socket, server_hostname=server_hostname)
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
            self._arm(timeout)
            data = self._socket.recv(max_bytes)
        return self.take(data) if self._awaits else data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for piece in self.pack(buffer):
            rest = memoryview(piece)
            with raising(httpcore.WriteTimeout, httpcore.WriteError):
                while rest:
                    self._arm(timeout)
                    rest = rest[self._socket.send(rest) :]

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
            self._socket.settimeout(0)
            socket.socket.recv(self._socket, 1, socket.MSG_PEEK)  # what is there, not what TLS makes of it
        except BlockingIOError:
            return False
        except OSError:
            pass
        return True

    def _arm(self, timeout: float | None) -> None:
        """Have the next system call end in time. To set the same limit again would be a system call of its own."""
        limit = self._limit(timeout)
        last: float | None = self._socket.gettimeout()
        if limit is None or not last or not limit <= last <= limit * EARLY_ENOUGH:
            self._socket.settimeout(limit)

    def _limit(self, timeout: float | None) -> float | None:
        """The seconds that a system call may take from now on."""
        left = None if self._deadline is None else self._deadline.left
        if left is None:
            return timeout
        if left <= 0:
            raise TimeoutError("The deadline has come.")
        return left if timeout is None else min(timeout, left)


class Connection(httpcore.HTTPConnection):
    """A connection of httpcore's over a line that can be got at."""

    def __init__(self, origin: httpcore.Origin, tls: ssl.SSLContext | None) -> None:
        self.line = Line()
        super().__init__(origin, tls, network_backend=self.line)


class Body(httpx.SyncByteStream):
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
                while not reader.stopped and (data := self._line.read(SIZE, self._timeout)):
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

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            try:
                self._parts.close()
            finally:
                self._end()

    __del__ = close


class Transport(httpx.BaseTransport):
    """Sends requests over connections of its own; for any number of threads."""

    def __init__(self, limits: httpx.Limits, make_tls: Callable[[], ssl.SSLContext]) -> None:
        self._pool = make_pool(limits)
        self._limits = limits
        self._make_tls = make_tls
        self._tapped: httpx.HTTPTransport | None = None
        self._lock = threading.Lock()
        self._over: deque[Lease[Connection]] = deque()

    @property
    def is_tapped(self) -> bool:
        """Whether requests have to go over httpx's own transport, in whose way somebody stands."""
        return is_tapped(httpx.HTTPTransport.handle_request)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.is_tapped:
            self._tapped = self._tapped or httpx.HTTPTransport(verify=self._make_tls(), limits=self._limits)
            return self._tapped.handle_request(request)
        answer, body = self.exchange(read_request(request), read_origin(request), request.extensions.get("deadline"))
        return httpx.Response(answer.status, headers=answer.headers, stream=body, extensions=answer.extensions)

    def exchange(self, request: Any, origin: Origin, deadline: Any) -> tuple[Any, Body]:
        """The head of the answer to an httpcore.Request (which leaves its types open), and its body."""
        lease: Lease[Connection] = Lease(origin)
        try:
            connection = self._obtain(lease, request.url.origin, read_pool_timeout(request.extensions))
            connection.line.begin(deadline)
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
        if self._tapped is not None:
            self._tapped.close()

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
            lease.connection = Connection(origin, self._make_tls() if origin.scheme == b"https" else None)
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
