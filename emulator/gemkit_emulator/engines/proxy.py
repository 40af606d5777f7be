"""The real service, seen through the emulator: requests are passed on, answers come back as they arrive.

What went over is kept in a cassette, without keys, upload sessions and cookies. An upload's address leads through the
proxy as well. Live sessions are passed on too, and are not kept.
"""

from __future__ import annotations

import hashlib
import ipaddress
import re
from datetime import UTC, datetime
from http import HTTPStatus
from threading import Lock
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit

import anyio
import httpx
import websockets
from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect, Request
from starlette.websockets import WebSocket, WebSocketDisconnect

from gemkit_emulator.cassettes import (
    LARGEST_ANSWER,
    LARGEST_BODY,
    SERVICE,
    CassetteError,
    Recording,
    append_recording,
    begin_cassette,
    describe_digest,
    scrub,
)
from gemkit_emulator.errors import ApiError, missing_key
from gemkit_emulator.faults import ConnectionDropped
from gemkit_emulator.scrubbing import find_keys
from gemkit_emulator.spec import load_spec
from gemkit_emulator.wire import json_response

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from pathlib import Path

    from starlette.types import Receive, Scope, Send

    from gemkit_emulator.cassettes import Kind

_HOP_BY_HOP: Final = frozenset(
    {
        "connection",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
_NOT_PASSED_ON: Final = _HOP_BY_HOP | {"host", "accept-encoding", "cookie"}
_NOT_PASSED_BACK: Final = _HOP_BY_HOP | {"content-length", "content-encoding", "set-cookie"}
_ADDRESSES: Final = frozenset({"location", "x-goog-upload-url", "x-goog-upload-control-url"})
_SESSION_HEADERS: Final = frozenset({"authorization", "x-goog-api-key", "x-goog-api-client", "user-agent"})
_CONNECT_SECONDS: Final = 20
_GOOGLE: Final = re.compile(r"(?:.+\.)?googleapis\.com")


class Tapes:
    """The cassettes of a run: one file, or with a folder one for each operation."""

    def __init__(self, path: Path, *, append: bool = False) -> None:
        self.path = path
        self._one = path.suffix in (".yaml", ".yml")
        there = ([path] if path.exists() else []) if self._one else sorted(path.glob("*.yaml"))
        if there and not append:
            raise CassetteError(f"{there[0]} exists already. Remove it, record elsewhere, or add to it: --append")
        # Now, not after the first answer, comes to light what can't be written.
        (path.parent if self._one else path).mkdir(parents=True, exist_ok=True)
        self._lock = Lock()

    def add(self, operation: str, recording: Recording, kind: Kind, by: str, now: int) -> None:
        """Keep a recording that was scrubbed, made at `now` in nanoseconds since 1970."""
        path = self.path if self._one else self.path / f"{operation}.yaml"
        with self._lock:
            if not path.exists():
                begin_cassette(path, kind, by, datetime.fromtimestamp(now / 1e9, UTC).date())
            append_recording(path, recording)


class ProxyEngine:
    """Whoever is upstream.

    A request's own key is passed on; `api_key` is for those that have none, unless a web page makes them. `tapes` are what is recorded on; answers
    beyond 16 MiB, and those that broke off, are passed on and not recorded. `transport` is for tests.
    """

    name = "proxy"

    def __init__(
        self,
        upstream: str = SERVICE,
        *,
        clock: Callable[[], int],
        api_key: str = "",
        tapes: Tapes | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        parts = urlsplit(upstream)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"{upstream!r} is no base URL; one looks like {SERVICE}")
        self.upstream = upstream.rstrip("/")
        self._host = parts.hostname
        self._clock = clock
        self._api_key = api_key
        self._tapes = tapes
        self._client = httpx.AsyncClient(
            timeout=httpx.Timeout(None, connect=_CONNECT_SECONDS),  # how long an answer may take, the client decides
            trust_env=not is_loopback(parts.hostname),
            transport=transport,
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=20),
        )

    @property
    def kind(self) -> Kind:
        """What its recordings are: genuine only if Google answers."""
        return "recording" if _GOOGLE.fullmatch(self._host) else "synthetic"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and its answer back."""
        if scope["type"] == "websocket":
            await self._bridge(WebSocket(scope, receive, send))
            return
        exchange = _Exchange(Request(scope, receive, send), send)
        try:
            async with anyio.create_task_group() as group:
                group.start_soon(exchange.watch, group.cancel_scope)
                await self._forward(exchange)
                group.cancel_scope.cancel()
        except* ClientDisconnect:
            pass
        if exchange.broken:
            raise ConnectionDropped  # as it broke off there

    async def close(self) -> None:
        """Hang up."""
        await self._client.aclose()

    async def _forward(self, exchange: _Exchange) -> None:
        request = exchange.request
        try:
            async with self._client.stream(
                request.method,
                self.upstream + _read_target(request.scope),
                headers=self._write_headers(request),
                content=exchange.read() if _has_body(request) else None,
            ) as response:
                await exchange.begin(response, self._host)
                async for piece in response.aiter_bytes():
                    await exchange.pass_back(piece)
            if self._tapes and exchange.keepable:  # before the client hears that this was all
                await anyio.to_thread.run_sync(self._keep, exchange, self._tapes)
            await exchange.end()
        except ApiError as error:
            await json_response(error.envelope, status=error.code)(request.scope, request.receive, exchange.send)
        except (httpx.TransportError, httpx.DecodingError) as error:
            if exchange.status is None:
                reason = str(error) or type(error).__name__
                refusal = ApiError(503, f"The proxy could not get an answer from {self.upstream}: {reason}")
                await json_response(refusal.envelope, status=503)(request.scope, request.receive, exchange.send)
            else:
                exchange.broken = True

    def _write_headers(self, request: Request) -> list[tuple[str, str]]:
        headers = [(name, value) for name, value in request.headers.items() if name not in _NOT_PASSED_ON]
        headers.append(("accept-encoding", "identity"))  # so that a stream's pieces arrive as they are sent
        if not _has_key(request):
            if not self._api_key or _is_from_elsewhere(request):
                raise missing_key()
            headers.append(("x-goog-api-key", self._api_key))
        return headers

    def _keep(self, exchange: _Exchange, tapes: Tapes) -> None:
        recording, keys = exchange.describe(self.upstream)
        path = exchange.request.scope["path"]
        method = exchange.request.method
        route = load_spec().find_route(method, path) or load_spec("interactions").find_route(method, path)
        kept = scrub(recording, self.upstream, (*keys, *filter(None, [self._api_key.encode()])))
        by = f"the proxy of gemkit_emulator, from {'the service' if self.kind == 'recording' else 'a stand-in'}"
        tapes.add(route.operation.id if route else "other", kept, self.kind, by, self._clock())

    async def _bridge(self, client: WebSocket) -> None:
        """Pass a Live session on, both ways."""
        headers = [(name, value) for name, value in client.headers.items() if name in _SESSION_HEADERS]
        if self._api_key and not (_has_key(client) or _is_from_elsewhere(client)):
            headers.append(("x-goog-api-key", self._api_key))
        url = re.sub("^http", "ws", self.upstream) + _read_target(client.scope)
        try:
            connection = await websockets.connect(
                url, additional_headers=headers, max_size=None, proxy=None if is_loopback(self._host) else True
            )
        except (OSError, websockets.WebSocketException):
            await client.close(1011, f"The proxy could not reach {self.upstream}.")
            return
        async with connection, anyio.create_task_group() as group:
            await client.accept()

            async def listen() -> None:
                try:
                    while True:
                        message = await client.receive()
                        if message["type"] == "websocket.disconnect":
                            break
                        text = message.get("text")
                        await connection.send(message["bytes"] if text is None else text)
                except websockets.ConnectionClosed:
                    pass
                group.cancel_scope.cancel()

            group.start_soon(listen)
            try:
                async for said in connection:
                    await (client.send_text(said) if isinstance(said, str) else client.send_bytes(said))
                await client.close(connection.close_code or 1000, connection.close_reason)
            except websockets.ConnectionClosed as closed:
                end = closed.rcvd
                await client.close(end.code if end else 1011, end.reason if end else "The service hung up.")
            except WebSocketDisconnect:
                pass
            group.cancel_scope.cancel()


class _Exchange:
    """One request on its way, and what came back."""

    def __init__(self, request: Request, send: Send) -> None:
        self.request = request
        self.send = send
        self.status: int | None = None
        self._reason = ""
        self._headers: dict[str, str] = {}
        self._heard = anyio.Event()
        self._asked, self._answer = bytearray(), bytearray()
        self._length, self._hash = 0, hashlib.sha256()
        self._too_long = False
        self.broken = False
        """Whether the answer broke off."""

    @property
    def keepable(self) -> bool:
        """Whether the answer is short enough for a cassette."""
        return not self._too_long

    async def read(self) -> AsyncGenerator[bytes, None]:
        """The request's body as it arrives."""
        async for piece in self.request.stream():
            self._length += len(piece)
            self._hash.update(piece)
            if len(self._asked) <= LARGEST_BODY:
                self._asked += piece[: LARGEST_BODY + 1]
            if piece:
                yield piece
        self._heard.set()

    async def watch(self, scope: anyio.CancelScope) -> None:
        """Give up when the client hangs up."""
        if _has_body(self.request):
            await self._heard.wait()
        while (await self.request.receive())["type"] != "http.disconnect":
            pass
        scope.cancel()

    async def begin(self, response: httpx.Response, upstream: str) -> None:
        """Pass the head of the answer back; what it says of addresses upstream leads here."""
        base_url = str(self.request.base_url).rstrip("/")
        left_out = _NOT_PASSED_BACK if "content-encoding" in response.headers else _NOT_PASSED_BACK - {"content-length"}
        headers = MutableHeaders()
        for name, value in response.headers.multi_items():
            if name not in left_out:
                headers.append(name, _redirect(value, upstream, base_url) if name in _ADDRESSES else value)
        self.status = response.status_code
        self._reason = response.reason_phrase or _name_status(response.status_code)
        self._headers = dict(response.headers)
        await self.send({"type": "http.response.start", "status": self.status, "headers": headers.raw})

    async def pass_back(self, piece: bytes) -> None:
        """Pass a piece of the answer back."""
        if len(self._answer) + len(piece) > LARGEST_ANSWER:
            self._too_long = True
            self._answer.clear()
        if not self._too_long:
            self._answer += piece
        await self.send({"type": "http.response.body", "body": piece, "more_body": True})

    async def end(self) -> None:
        """Say that this was all."""
        await self.send({"type": "http.response.body", "body": b""})

    def describe(self, upstream: str) -> tuple[Recording, tuple[bytes, ...]]:
        """The exchange as it was, and the keys in it."""
        scope = self.request.scope
        asked = (
            describe_digest(self._length, self._hash.hexdigest()) if self._length > LARGEST_BODY else bytes(self._asked)
        )
        assert self.status is not None
        recording = Recording(
            self.request.method,
            upstream + _read_target(scope),
            dict(self.request.headers),
            asked,
            self.status,
            self._headers,
            bytes(self._answer),
            self._reason,
        )
        return recording, find_keys(scope["headers"], scope["query_string"])


def _read_target(scope: Scope) -> str:
    """Path and query as they were sent."""
    path: bytes = scope.get("raw_path") or quote(scope["path"]).encode()
    query: bytes = scope["query_string"]
    return (path + b"?" + query if query else path).decode("latin-1")


def _has_body(request: Request) -> bool:
    return request.headers.get("content-length", "0") != "0" or "transfer-encoding" in request.headers


def _has_key(request: Request | WebSocket) -> bool:
    named = ("key", "access_token", "upload_id")
    return (
        "x-goog-api-key" in request.headers
        or "authorization" in request.headers
        or any(name in request.query_params for name in named)
    )


def _is_from_elsewhere(request: Request | WebSocket) -> bool:
    """Whether a page in a browser makes the request that is not the proxy's own: it shall not spend anybody's key."""
    origin = request.headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != request.headers.get("host")


def _redirect(address: str, upstream: str, base_url: str) -> str:
    parts = urlsplit(address)
    if parts.hostname != upstream and not (_GOOGLE.fullmatch(upstream) and _GOOGLE.fullmatch(parts.hostname or "")):
        return address
    return base_url + parts._replace(scheme="", netloc="").geturl()


def _name_status(code: int) -> str:
    return HTTPStatus(code).phrase if code in HTTPStatus else ""


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, and nobody else can call it that."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
