"""What our transports share.

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

from .http import find_httpx
from .http11 import Reader, Request, Writer
from .pool import Pool

Origin: TypeAlias = tuple[bytes, bytes, int | None]
"""Where a request goes, as a key: scheme, host, port."""
PORTS = {b"http": 80, b"https": 443}
PIECE = 64 * 1024
"""Bytes of a body that are read at a time."""
VIEW = 256 * 1024
"""The same where the next ones take their place in memory."""
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


def read_peer(origin: Origin, request: Request) -> Peer:
    """What a request is to be connected to."""
    scheme, raw_host, port = origin
    host = raw_host.decode("ascii")
    name = request.extensions.get("sni_hostname") or host
    return Peer(host, port or PORTS[scheme], name, request.limit("connect"))


class raising:  # noqa: N801  # it reads like contextlib's
    """Raise faults for the exceptions of sockets: a context manager, which is entered for each piece."""

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
    """The request that is on a connection, and its answer: what both kinds of connections have to know of them."""

    _writer: Writer
    _reader: Reader
    _is_sent = False

    def begin(self, request: Request) -> tuple[Writer, Reader]:
        """What writes the request, and what reads its answer."""
        self._is_sent = False
        self._writer = Writer(request)
        self._reader = Reader(request.method)
        return self._writer, self._reader

    def is_available(self) -> bool:
        """Whether the connection could serve another request."""
        return self._is_sent and self._reader.ended and not (self._writer.is_last or self._reader.is_last)
