"""The way of a request past httpx's client, whose cookies, redirects, authentication and hooks nobody has asked for.

The headers are those that httpx would send, and the errors are the same.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import httpcore
import httpx

from .._core.bodies import Body
from .._core.settings import Settings
from .._core.steps import HttpRequest
from .http import Deadline, choose_limits, write_headers
from .transport import Origin, is_tapped

KEPT = ("accept", "accept-encoding", "connection")
"""The headers of httpx's client that are its own."""


class Target(NamedTuple):
    """Where a request goes."""

    url: httpcore.URL
    host: bytes
    """As the header says it."""
    origin: Origin


@lru_cache(maxsize=256)
def read_target(url: str) -> Target | None:
    """Where a URL leads; None where httpx has more to say: it names a user, or is none of HTTP."""
    parsed = httpx.URL(url)
    if parsed.scheme not in ("http", "https") or not parsed.host or parsed.userinfo:
        return None
    origin = (parsed.raw_scheme, parsed.raw_host, parsed.port)
    target = httpcore.URL(scheme=origin[0], host=origin[1], port=origin[2], target=parsed.raw_path)
    return Target(target, parsed.netloc, origin)


class Direct:
    """Our transport, for the requests of a client that don't pass it."""

    def __init__(self, client: Any, transport: Any) -> None:
        self._transport = transport
        self._kind: Any = type(client)
        self._headers: dict[str, str] = {name: client.headers[name] for name in KEPT}
        self._limits: Mapping[str, Any] = client.timeout.as_dict()

    def send(self, settings: Settings, request: HttpRequest, left: float | None, deadline: Deadline) -> Answer | None:
        """The answer, its body still to come; None when the request is httpx's to send.

        It is when somebody stands in its way: to record, to mock or to trace.
        """
        written = self._write(settings, request, left)
        return None if written is None else Answer(*self._transport.exchange(*written, deadline))

    async def send_async(self, settings: Settings, request: HttpRequest, left: float | None) -> Answer | None:
        """The same, awaited."""
        written = self._write(settings, request, left)
        return None if written is None else Answer(*await self._transport.exchange(*written))

    def _write(
        self, settings: Settings, request: HttpRequest, left: float | None
    ) -> tuple[httpcore.Request, Origin] | None:
        """A request as httpx would send it, and where it goes."""
        target = read_target(request.url)
        if target is None or self._transport.is_tapped or is_tapped(self._kind.send):
            return None
        headers = {**self._headers, **write_headers(settings, request, left)}
        body: Any = request.content  # a part of a file has its length among the headers
        if isinstance(body, bytes | Body) or (body is None and request.method in ("POST", "PUT", "PATCH")):
            headers["content-length"] = str(len(body or b""))
        lines = [(b"Host", target.host)]
        lines += [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()]
        extensions = {"timeout": choose_limits(request, left) or self._limits}
        return httpcore.Request(
            request.method, target.url, headers=lines, content=body, extensions=extensions
        ), target.origin


class Answer:
    """An answer as it comes off a connection: what drivers use of httpx's."""

    def __init__(self, head: httpcore.Response, stream: Any) -> None:
        self.status_code = head.status
        self.is_success = 200 <= head.status < 300
        self.headers = read_headers(head.headers)
        self.stream = stream

    def iter_bytes(self) -> Iterator[bytes]:
        """The body as it comes in, decompressed."""
        return self._decoded.iter_bytes() if "content-encoding" in self.headers else iter(self.stream)

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """The same, awaited."""
        return self._decoded.aiter_bytes() if "content-encoding" in self.headers else aiter(self.stream)

    @property
    def _decoded(self) -> httpx.Response:
        encoding = {"content-encoding": self.headers["content-encoding"]}
        return httpx.Response(self.status_code, headers=encoding, stream=self.stream)

    def close(self) -> None:
        """Give the connection back."""
        self.stream.close()

    async def aclose(self) -> None:
        """The same, awaited."""
        await self.stream.aclose()


def read_headers(pairs: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Headers by lower-case name; those that come more than once as one."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in pairs:
        name = raw_name.decode("ascii").lower()
        try:
            value = raw_value.decode()
        except UnicodeDecodeError:
            value = raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers
