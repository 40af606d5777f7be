"""What our transports share, over the connections of httpcore.

They are the default, and stand in for httpx's own, whose pool looks at all connections for each request, and which can't
end a blocking call in time; see docs/decisions/0009-a-transport-of-our-own.md.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from itertools import zip_longest
from types import FunctionType
from typing import Any, NamedTuple, TypeAlias

import httpcore

from .chunked import ChunkedReader, find_body
from .http import find_httpx
from .pool import Pool

Origin: TypeAlias = tuple[bytes, bytes, int | None]
"""Where a request goes, as a key: scheme, host, port."""
FAULTS = (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError)
SMALL = 64 * 1024
"""Bytes of a piece of a body that is copied to be sent together with the head."""
LARGE = 16 * 1024 * 1024
"""Bytes of an answer's body for which a connection is given up, if that saves copies of them."""
PIECE = 64 * 1024
"""Bytes of a body that are read at a time."""
HEAD_START = 1.0
"""Seconds that an address of a host has before the next one is tried."""


class Limits(NamedTuple):
    """How many connections there may be, and for how long: what httpx.Limits says; None is no limit."""

    max_connections: int | None
    max_keepalive_connections: int | None
    keepalive_expiry: float | None


def make_pool(limits: Any) -> Pool[Any]:
    """A pool with such limits."""
    limit = (limits.max_connections, limits.max_keepalive_connections, limits.keepalive_expiry)
    return Pool(*(float("inf") if part is None else part for part in limit))


def choose_tls(args: Mapping[str, Any]) -> Callable[[], ssl.SSLContext]:
    """What makes the TLS context, once, when a connection needs it: all clients share one, but for those with wishes."""
    given = {name: args[name] for name in ("verify", "cert", "trust_env") if name in args}
    if given:
        import httpx

        return cache(partial(httpx.create_ssl_context, **given))
    return partial(_share_tls, os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@cache
def _share_tls(file: str | None, folder: str | None) -> ssl.SSLContext:
    """Who is trusted is what httpx says: those of the environment, or else certifi's."""
    if file:
        return ssl.create_default_context(cafile=file)
    if folder:
        return ssl.create_default_context(capath=folder)
    import certifi

    return ssl.create_default_context(cafile=certifi.where())


def is_tapped(kind: str, name: str) -> bool:
    """Whether somebody stands between httpx and the network, to record, to mock or to trace: this method of its is theirs."""
    library: Any = find_httpx()
    if library is None:  # nobody can have changed it
        return False
    method = getattr(getattr(library, kind), name)
    return type(method) is not FunctionType or not method.__globals__["__name__"].startswith("httpx.")


class Peer(NamedTuple):
    """What a request is to be connected to."""

    host: str
    port: int
    name: str
    """As its certificate has it."""
    patience: float | None
    """Seconds that each step on the way may take."""


def read_peer(request: Any) -> Peer:  # of httpcore, which leaves its types open
    """What a request is to be connected to."""
    origin, extensions = request.url.origin, request.extensions
    host = origin.host.decode("ascii")
    return Peer(host, origin.port, extensions.get("sni_hostname") or host, extensions.get("timeout", {}).get("connect"))


def read_pool_timeout(extensions: Mapping[str, Any]) -> float | None:
    return extensions.get("timeout", {}).get("pool")


def read_timeout(extensions: Mapping[str, Any]) -> float | None:
    return extensions.get("timeout", {}).get("read")


def as_httpx(error: Exception) -> Exception:
    """The exception of httpx for one of httpcore; they have the same names."""
    import httpx

    return getattr(httpx, type(error).__name__)(str(error))


def expect(part: bytes, left: int) -> bytes:
    """A part of a body of which so many bytes were left; RemoteProtocolError when it is the end."""
    if not part:
        raise httpcore.RemoteProtocolError(f"The connection ended {left} bytes before the answer.")
    return part[:left]


class raising:  # noqa: N801  # it reads like contextlib's
    """Raise httpcore's exceptions for those of sockets: a context manager, which is entered for each piece."""

    __slots__ = ("_broken", "_late")

    def __init__(self, late: Callable[[str], Exception], broken: Callable[[str], Exception]) -> None:
        self._late = late
        self._broken = broken

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if isinstance(error, TimeoutError):
            raise self._late(str(error)) from error
        if isinstance(error, OSError):
            raise self._broken(str(error)) from error


def plan_attempts(found: Iterable[Any], timeout: float | None) -> tuple[list[tuple[str, float]], str]:
    """The addresses of a host, IPv6 and IPv4 by turns as one may lead nowhere: the first with their seconds, and the last."""
    families: dict[int, list[str]] = {}
    for family, *_, address in found:
        families.setdefault(family, []).append(address[0])
    *others, last = [address for turn in zip_longest(*families.values()) for address in turn if address]
    short = HEAD_START if timeout is None else min(HEAD_START, timeout)
    return [(address, short) for address in others], last


class Exchange:
    """The request that is on a connection: what both kinds of connections have to know of it."""

    _head: bytes | None = None
    _answered = False
    _deadline: Any = None
    _awaits = False
    _plain = False
    _rest = b""
    """What came in and is still to be read."""

    def begin(self, deadline: Any) -> None:
        """A new request, which has until the deadline, if there is one."""
        self._head = None
        self._answered = False
        self._deadline = deadline
        self._awaits = True
        self._plain = False

    def pack(self, buffer: bytes) -> list[bytes]:
        """The pieces to send now: the head waits for what follows, to be one packet with it and one TLS record."""
        if self._head is None:
            self._head = buffer
            return []
        head, self._head = self._head, b""
        pieces = [head + buffer] if len(buffer) <= SMALL else [head, buffer]
        return [piece for piece in pieces if piece]

    def take(self, data: bytes = b"") -> bytes:
        """What is to be read now: of an answer whose body we read ourselves, the head alone."""
        data, self._rest = data or self._rest, b""
        if self._awaits:
            end = find_body(data)
            self._plain = end > 0
            if end:
                data, self._rest = data[:end], data[end:]
        return data

    def check(self) -> None:
        """Refuse a head that was read from what came in earlier: it belongs to no request, or to another one."""
        self._awaits = False
        if not self._answered:
            raise httpcore.RemoteProtocolError("There was more behind the last answer than it should have had.")

    def open_body(self, request: httpcore.Request) -> ChunkedReader | None:
        """What reads the answer's body, as far as httpcore need not: it takes each chunk through six functions."""
        return ChunkedReader() if self._plain and request.method != b"HEAD" else None

    def leave(self, data: bytes) -> None:
        """Let httpcore read this before anything else."""
        self._rest = data
