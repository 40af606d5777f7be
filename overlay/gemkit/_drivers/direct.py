"""The way of a request past httpx's client, whose cookies, redirects, authentication and hooks nobody has asked for.

The headers are those that httpx would send, and the errors are the same.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import lru_cache
from ipaddress import AddressValueError, IPv4Address
from typing import Any, NamedTuple

from .._core.bodies import Body
from .._core.settings import Settings
from .._core.steps import HttpRequest
from .http import Deadline, choose_limits, write_headers
from .http11 import Head, Request
from .transport import Origin, is_tapped

HEADERS = {"accept": "*/*", "accept-encoding": "gzip, deflate", "connection": "keep-alive"}
"""The headers of httpx's client that are its own."""
LIMITS: Mapping[str, float | None] = {"connect": 5.0, "read": 5.0, "write": 5.0, "pool": 5.0}
"""The seconds that it allows by itself."""
PLAIN = re.compile(
    r"(https?)://([a-z0-9.-]+)(?::([1-9][0-9]{0,4}))?"
    r"((?:/(?!\.)(?:[\w.~:@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)+(?:\?(?:[\w.~:@!$&()*+,;=/-]|%[0-9A-Fa-f]{2})*)?)",
    re.ASCII,
)
"""A URL that httpx takes as it is."""
USUAL_PORTS = {"http": "80", "https": "443"}
LONGEST = 65_536
"""Characters of the longest URL that it takes."""


class Target(NamedTuple):
    """Where a request goes."""

    path: bytes
    """With the query."""
    host: bytes
    """As the header says it."""
    origin: Origin


@lru_cache(maxsize=256)
def read_target(url: str) -> Target | None:
    """Where a URL leads; None where httpx has more to say: it names a user, or is none of HTTP."""
    if (plain := split_plain(url)) is not None:
        scheme, host, port, path = plain
        netloc = host if port is None else b"%s:%d" % (host, port)
    else:
        import httpx

        parsed = httpx.URL(url)
        if parsed.scheme not in ("http", "https") or not parsed.host or parsed.userinfo:
            return None
        scheme, host, port, path = parsed.raw_scheme, parsed.raw_host, parsed.port, parsed.raw_path
        netloc = parsed.netloc
    return Target(path, netloc, (scheme, host, port))


def split_plain(url: str) -> tuple[bytes, bytes, int | None, bytes] | None:
    """The parts of a URL that httpx would change nothing of; None of any other."""
    if len(url) > LONGEST or (found := PLAIN.fullmatch(url)) is None:
        return None
    scheme, host, digits, path = found.groups()
    if host[-1].isdecimal():
        try:
            IPv4Address(host)
        except AddressValueError:
            return None
    port = int(digits) if digits and digits != USUAL_PORTS[scheme] else None
    return scheme.encode(), host.encode(), port, path.encode()


class Direct:
    """Our transport, for the requests of a client that don't pass it."""

    def __init__(self, kind: str, transport: Any, client: Any = None) -> None:
        """For what the client of httpx of this kind would send, that client's own wishes among it."""
        self.transport = transport
        self._kind = kind
        self._headers = HEADERS if client is None else {name: client.headers[name] for name in HEADERS}
        self._limits: Mapping[str, float | None] = LIMITS if client is None else client.timeout.as_dict()

    def send(self, settings: Settings, request: HttpRequest, left: float | None, deadline: Deadline) -> Answer | None:
        """The answer, its body still to come; None when the request is httpx's to send.

        It is when somebody stands in its way: to record, to mock or to trace.
        """
        written = self._write(settings, request, left)
        return None if written is None else Answer(*self.transport.exchange(*written, deadline))

    async def send_async(self, settings: Settings, request: HttpRequest, left: float | None) -> Answer | None:
        """The same, awaited."""
        written = self._write(settings, request, left)
        return None if written is None else Answer(*await self.transport.exchange(*written))

    def _write(self, settings: Settings, request: HttpRequest, left: float | None) -> tuple[Request, Origin] | None:
        """A request as httpx would send it, and where it goes."""
        target = read_target(request.url)
        if target is None or self.transport.is_tapped or is_tapped(self._kind, "send"):
            return None
        headers = {**self._headers, **write_headers(settings, request, left)}
        body: Any = request.content  # a part of a file has its length among the headers
        if isinstance(body, bytes | Body) or (body is None and request.method in ("POST", "PUT", "PATCH")):
            headers["content-length"] = str(len(body or b""))
        lines = [(b"Host", target.host)]
        lines += [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()]
        extensions = {"timeout": choose_limits(request, left) or self._limits}
        return Request(request.method, target.path, lines, body, extensions), target.origin


class Answer:
    """An answer as it comes off a connection: what drivers use of httpx's."""

    def __init__(self, head: Head, stream: Any) -> None:
        self.status_code = head.status
        self.is_success = 200 <= head.status < 300
        self.headers = head.headers
        self.stream = stream

    def iter_bytes(self) -> Iterator[bytes]:
        """The body as it comes in, decompressed."""
        match self.headers.get("content-encoding"):
            case None:
                return iter(self.stream)
            case "gzip":
                return self._unpack()
            case _:
                return self._decoded.iter_bytes()

    def iter_views(self) -> Iterator[bytes | memoryview]:
        """The same, each piece until the next one is asked for: that may take its place in memory."""
        return self.iter_bytes() if "content-encoding" in self.headers else self.stream.views()

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """The same, awaited."""
        match self.headers.get("content-encoding"):
            case None:
                return aiter(self.stream)
            case "gzip":
                return self._unpack_async()
            case _:
                return self._decoded.aiter_bytes()

    def _unpack(self) -> Iterator[bytes]:
        unpack = Unpacker()
        for piece in self.stream:
            if data := unpack(piece):
                yield data

    async def _unpack_async(self) -> AsyncIterator[bytes]:
        unpack = Unpacker()
        async for piece in self.stream:
            if data := unpack(piece):
                yield data

    @property
    def _decoded(self) -> Any:
        import httpx

        from .adapters import AsyncStream, Stream

        stream = Stream(self.stream) if hasattr(self.stream, "__iter__") else AsyncStream(self.stream)
        encoding = {"content-encoding": self.headers["content-encoding"]}
        return httpx.Response(self.status_code, headers=encoding, stream=stream)

    def close(self) -> None:
        """Give the connection back."""
        self.stream.close()

    async def aclose(self) -> None:
        """The same, awaited."""
        await self.stream.aclose()


class Unpacker:
    """Takes the pieces of a body that was compressed by gzip, and gives what is in them."""

    def __init__(self) -> None:
        self._unpack = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress

    def __call__(self, piece: bytes) -> bytes:
        try:
            return self._unpack(piece)
        except zlib.error as error:
            import httpx

            raise httpx.DecodingError(str(error)) from error
