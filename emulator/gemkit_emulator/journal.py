"""The journal: what was asked and answered, as it happens.

`Recorder` stands before the emulator and writes every exchange down: HTTP requests with their answers, piece by piece,
and WebSocket sessions, message by message. Keys, tokens and upload ids are taken out before anything is kept. What is
kept is bounded: so many exchanges, so many bytes of each body, so many bytes altogether; the true sizes are known all the
same.

    exchange = app.state.journal.exchanges[-1]
    exchange.operation, exchange.status, exchange.request_json
"""

from __future__ import annotations

import asyncio
import time
from array import array
from dataclasses import dataclass, field
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from gemkit_emulator.bodies import decompress, get_header, media_type, parse_json, split_events
from gemkit_emulator.scrubbing import Mask, find_keys, scrub_headers, scrub_query
from gemkit_emulator.spec import load_spec

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Sequence

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from gemkit_emulator.spec import Route

LIMIT: Final = 1000
BODY_LIMIT: Final = 1024 * 1024
SIZE_LIMIT: Final = 128 * 1024 * 1024
PIECE_LIMIT: Final = 50_000
"""How many pieces of an answer, or messages of a session, are told apart."""
_SESSION_BODIES: Final = 8
"""A WebSocket session may keep as much as so many bodies."""
_HEAD_BYTES: Final = 256
"""Later messages keep their beginning."""
_LONGEST_CACHED_PATH: Final = 300
_OVERHEAD: Final = 2048
"""What an exchange is taken to weigh besides its bodies."""

Outcome = Literal["open", "done", "cancelled", "cut", "failed"]
"""open: under way; done: to its end; cancelled: the client hung up; cut: the answer broke off; failed: a fault of ours."""


class Piece(NamedTuple):
    """Where a piece of a body begins, and when it was sent."""

    time: int
    """Nanoseconds since 1970."""
    offset: int


@dataclass(frozen=True, slots=True)
class SessionMessage:
    """One message of a WebSocket session."""

    time: int
    """Nanoseconds since 1970."""
    sender: Literal["client", "server"]
    is_text: bool
    body: bytes
    """Its content, or the beginning of it."""
    size: int
    """How many bytes it had."""


class Body:
    """The beginning of a body, and its true size."""

    __slots__ = ("_kept", "_limit", "_mask", "_pieces", "size")

    def __init__(self, limit: int, mask: Mask | None) -> None:
        self._limit = limit
        self._mask = mask
        self._kept = bytearray()
        self._pieces = array("q")
        """Time and offset of each, in turn: sixteen bytes a piece."""
        self.size = 0
        """How many bytes it has had so far."""

    def append(self, chunk: bytes, now: int) -> int:
        """Note a piece; the bytes it takes up."""
        told_apart = len(self._pieces) < 2 * PIECE_LIMIT
        if told_apart:
            self._pieces.extend((now, self.size))
        self.size += len(chunk)
        start = len(self._kept)
        room = self._limit - start
        if room > 0:
            # Through a view: of a large piece, nothing but what is kept is copied.
            self._kept += chunk if len(chunk) <= room else memoryview(chunk)[:room]
            if self._mask:
                self._mask.apply(self._kept, start)
        return len(self._kept) - start + 16 * told_apart

    def stop(self) -> None:
        """Keep nothing more."""
        self._limit = 0

    def read(self, start: int = 0) -> bytes:
        """What is kept, from an offset on."""
        return bytes(self._kept[start:])

    @property
    def kept(self) -> int:
        """How many bytes are kept."""
        return len(self._kept)

    def list_pieces(self, start: int = 0) -> list[Piece]:
        """When each piece came, from one on."""
        return list(map(Piece, self._pieces[2 * start :: 2], self._pieces[2 * start + 1 :: 2]))

    @property
    def piece_count(self) -> int:
        """How many pieces are told apart; at most 50,000."""
        return len(self._pieces) // 2


@dataclass(slots=True, eq=False)
class Exchange:
    """A request and its answer, or a WebSocket session; it grows while it is under way."""

    number: int
    """The first is 1; none is given twice, not even after `clear`."""
    kind: Literal["http", "websocket"]
    started: int
    """Nanoseconds since 1970, by the emulator's clock; likewise the other times."""
    method: str
    path: str
    query: str
    """As it was sent, without the values of keys and upload ids."""
    operation: str
    """The operation's id, "models.generateContent"; empty for what is none."""
    version: str
    """The API version asked for, "v1beta"; empty where there is none."""
    raw_request_headers: list[tuple[bytes, bytes]]
    request: Body
    response: Body
    received: int | None = None
    """When the request was there to its last byte."""
    answered: int | None = None
    """When the status and headers of the answer were sent."""
    ended: int | None = None
    outcome: Outcome = "open"
    status: int | None = None
    """The HTTP status; 101 for a session that was accepted."""
    messages: list[SessionMessage] = field(default_factory=list[SessionMessage])
    """What was said in a WebSocket session."""
    message_count: int = 0
    """How many messages there were: only the first 50,000 are kept."""
    close_code: int | None = None
    close_reason: str = ""
    error: str = ""
    """The type of the exception, where there was a fault."""
    raw_response_headers: list[tuple[bytes, bytes]] = field(default_factory=list[tuple[bytes, bytes]])
    weight: int = _OVERHEAD
    """About how many bytes it takes up."""
    is_kept: bool = True
    """Whether the journal still has it; if not, it grows no more."""

    @property
    def request_headers(self) -> list[tuple[str, str]]:
        """The request's headers, names in lower case."""
        return _read_headers(self.raw_request_headers)

    @property
    def request_body(self) -> bytes:
        """The request's body, or the beginning of it."""
        return self.request.read()

    @property
    def request_size(self) -> int:
        """How many bytes the request's body had."""
        return self.request.size

    @property
    def request_json(self) -> Any:
        """The request's body as JSON; None where it is none, or was not kept whole."""
        return _read_json(self.request_headers, self.request_body, self.request_size)

    @property
    def response_headers(self) -> list[tuple[str, str]]:
        """The answer's headers, names in lower case."""
        return _read_headers(self.raw_response_headers)

    @property
    def response_body(self) -> bytes:
        """The answer's body so far, or the beginning of it."""
        return self.response.read()

    @property
    def response_size(self) -> int:
        """How many bytes the answer's body has had so far."""
        return self.response.size

    @property
    def response_json(self) -> Any:
        """The answer's body as JSON; None where it is none, or was not kept whole."""
        return _read_json(self.response_headers, self.response_body, self.response_size)

    @property
    def events(self) -> list[Any]:
        """The JSON of each server-sent event so far."""
        if media_type(self.response_headers) != "text/event-stream":
            return []
        body = decompress(self.response_body, get_header(self.response_headers, "content-encoding")) or b""
        return [parse_json(data.encode()) for data in split_events(body)]

    @property
    def pieces(self) -> list[Piece]:
        """When which part of the answer's body was sent."""
        return self.response.list_pieces()

    @property
    def url(self) -> str:
        """Path and query."""
        return f"{self.path}?{self.query}" if self.query else self.path


@dataclass(frozen=True, slots=True)
class Change:
    """What has happened since a subscriber last looked."""

    exchanges: tuple[Exchange, ...]
    """Those that are new or have changed, each one once."""
    first: int
    """Exchanges with smaller numbers are no longer kept."""
    missed: int
    """How many came and went without this subscriber."""


class Journal:
    """The latest exchanges, in memory.

    Args:
        limit: How many exchanges are kept.
        body_limit: How many bytes are kept of each body.
        size_limit: How many bytes are kept altogether; the oldest exchanges make room.
        clock: The time, in nanoseconds since 1970.
    """

    def __init__(
        self,
        limit: int = LIMIT,
        body_limit: int = BODY_LIMIT,
        *,
        size_limit: int = SIZE_LIMIT,
        clock: Callable[[], int] = time.time_ns,
    ) -> None:
        self.limit = limit
        self.body_limit = body_limit
        self.size_limit = size_limit
        self.clock = clock
        self._lock = Lock()
        self._exchanges: dict[int, Exchange] = {}
        self._subscriptions: set[_Subscription] = set()
        self._size = 0
        self._last = 0

    @property
    def exchanges(self) -> Sequence[Exchange]:
        """Those that are kept, in the order they began."""
        with self._lock:
            return tuple(self._exchanges.values())

    @property
    def count(self) -> int:
        """How many exchanges there have been."""
        return self._last

    @property
    def size(self) -> int:
        """How many bytes are kept."""
        return self._size

    def find(self, number: int) -> Exchange | None:
        """The exchange with a number, if it is still kept."""
        return self._exchanges.get(number)

    def clear(self) -> None:
        """Forget everything, also what is under way."""
        with self._lock:
            while self._exchanges:
                self._drop_oldest()
            for subscription in self._subscriptions:
                subscription.wake()

    def close(self) -> None:
        """Let those go who are subscribed."""
        with self._lock:
            for subscription in self._subscriptions:
                subscription.closed = True
                subscription.wake()

    async def subscribe(self) -> AsyncGenerator[Change, None]:
        """What is kept now, and then every change as it happens, until `close`.

        Close it when done (`contextlib.aclosing`). Whoever is slow gets several changes as one, and hears how many exchanges were dropped in the meantime, so
        nobody's slowness costs more than a list of numbers. For asyncio.
        """
        subscription = _Subscription(self._last)
        with self._lock:
            for exchange in self._exchanges.values():
                subscription.note(exchange)
            self._subscriptions.add(subscription)
        try:
            subscription.wake()
            while True:
                await subscription.wait()
                if subscription.closed:
                    return
                with self._lock:
                    change = subscription.take(self._first)
                yield change
        finally:
            with self._lock:
                self._subscriptions.discard(subscription)

    # What the recorder tells.

    def begin(self, scope: Scope) -> Exchange:
        """A new exchange, for a request that has come in."""
        headers, query = scope["headers"], scope["query_string"]
        path: str = scope["path"]
        method: str = scope.get("method", "GET")
        find = _find_operation if len(path) <= _LONGEST_CACHED_PATH else _find_operation.__wrapped__
        operation, version, confidential = find(method, path)
        keys = find_keys(headers, query)
        mask = Mask(keys, fields=confidential) if keys or confidential else None
        websocket = scope["type"] == "websocket"
        exchange = Exchange(
            number=0,
            kind="websocket" if websocket else "http",
            started=self.clock(),
            method=method,
            path=path,
            query=scrub_query(query).decode("latin-1"),
            operation=operation,
            version=version,
            raw_request_headers=scrub_headers(headers),
            request=Body(self.body_limit * (_SESSION_BODIES if websocket else 1), mask),
            # Each body has a mask of its own: it remembers where a secret broke off.
            response=Body(self.body_limit, Mask(keys, fields=confidential) if mask else None),
            weight=_OVERHEAD + len(path) + len(query) + sum([len(value) for _, value in headers]),
        )
        if not websocket and not _has_body(headers):
            exchange.received = exchange.started  # nobody will wait for more
        with self._lock:
            self._last += 1
            exchange.number = self._last
            self._exchanges[exchange.number] = exchange
            self._size += exchange.weight
            self._make_room()
            self._tell(exchange)
        return exchange

    def grow(self, exchange: Exchange, size: int) -> None:
        """An exchange that takes up so many bytes more."""
        with self._lock:
            if exchange.is_kept:
                exchange.weight += size
                self._size += size
                if self._size > self.size_limit:
                    self._make_room()
                self._tell(exchange)

    def end(self, exchange: Exchange, outcome: Outcome) -> None:
        """An exchange that is over, unless it was already."""
        if exchange.ended is None:
            exchange.ended = self.clock()
            exchange.outcome = outcome
            self.grow(exchange, 0)

    @property
    def _first(self) -> int:
        return next(iter(self._exchanges), self._last + 1)

    def _tell(self, exchange: Exchange) -> None:
        for subscription in self._subscriptions:
            subscription.note(exchange)
            subscription.wake()

    def _make_room(self) -> None:
        while len(self._exchanges) > self.limit or (self._size > self.size_limit and len(self._exchanges) > 1):
            self._drop_oldest()

    def _drop_oldest(self) -> None:
        exchange = self._exchanges.pop(next(iter(self._exchanges)))
        exchange.is_kept = False
        exchange.request.stop()
        exchange.response.stop()
        self._size -= exchange.weight
        for subscription in self._subscriptions:
            subscription.drop(exchange)


class _Subscription:
    """What one subscriber has not seen yet; at most one entry for each exchange that is kept."""

    def __init__(self, last: int) -> None:
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()
        self._woken = False
        self.closed = False
        self._news: dict[int, Exchange] = {}
        self._last = last
        """The newest exchange the subscriber knows of."""
        self._missed = 0

    def note(self, exchange: Exchange) -> None:
        self._news[exchange.number] = exchange

    def drop(self, exchange: Exchange) -> None:
        if self._news.pop(exchange.number, None) and exchange.number > self._last:
            self._missed += 1

    def wake(self) -> None:
        """Let the subscriber look; from any thread."""
        if not self._woken:
            self._woken = True
            try:
                self._loop.call_soon_threadsafe(self._event.set)
            except RuntimeError:  # its loop is closed: nobody looks any more
                return

    async def wait(self) -> None:
        await self._event.wait()

    def take(self, first: int) -> Change:
        change = Change(tuple(self._news.values()), first, self._missed)
        self._last = max(self._news, default=self._last)
        self._news, self._missed, self._woken = {}, 0, False
        self._event.clear()
        return change


class Recorder:
    """The ASGI middleware that keeps a journal."""

    def __init__(self, app: ASGIApp, journal: Journal) -> None:
        self._app = app
        self._journal = journal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, and write it down."""
        match scope["type"]:
            case "http":
                recording = _HttpRecording(self._journal, scope, receive, send)
            case "websocket":
                recording = _SessionRecording(self._journal, scope, receive, send)
            case _:
                await self._app(scope, receive, send)
                return
        try:
            await self._app(scope, recording.receive, recording.send)
        except Exception as error:
            recording.exchange.error = type(error).__name__
            self._journal.end(recording.exchange, "failed")
            raise
        finally:
            # Nothing is left to be done for what ended by itself: this is for what didn't.
            self._journal.end(recording.exchange, "cancelled" if recording.gone else "cut")


class _HttpRecording:
    """One request on its way through."""

    def __init__(self, journal: Journal, scope: Scope, receive: Receive, send: Send) -> None:
        self._journal = journal
        self._receive = receive
        self._send = send
        self.exchange = journal.begin(scope)
        self.gone = False

    async def receive(self) -> Message:
        message = await self._receive()
        exchange = self.exchange
        if message["type"] == "http.request":
            now = self._journal.clock()
            if not message.get("more_body", False) and exchange.received is None:
                exchange.received = now
            if chunk := message.get("body", b""):
                self._journal.grow(exchange, exchange.request.append(chunk, now))
        else:
            self.gone = True
            self._journal.end(exchange, "cancelled")
        return message

    async def send(self, message: Message) -> None:
        # Written down first: who has seen the answer finds it in the journal.
        exchange, journal = self.exchange, self._journal
        if message["type"] == "http.response.start":
            exchange.status = message["status"]
            exchange.answered = journal.clock()
            exchange.raw_response_headers = scrub_headers(message.get("headers", ()))
            journal.grow(exchange, 0)
        elif message["type"] == "http.response.body":
            if chunk := message.get("body", b""):
                journal.grow(exchange, exchange.response.append(chunk, journal.clock()))
            if not message.get("more_body", False):
                journal.end(exchange, "done")
        elif message["type"] == "http.response.pathsend":  # a file, which the server reads itself
            journal.end(exchange, "done")
        await self._send(message)


class _SessionRecording:
    """One WebSocket session on its way through."""

    def __init__(self, journal: Journal, scope: Scope, receive: Receive, send: Send) -> None:
        self._journal = journal
        self._receive = receive
        self._send = send
        self.exchange = journal.begin(scope)
        self.gone = False
        self._mask = Mask(find_keys(scope["headers"], scope["query_string"]))
        self._room = journal.body_limit * _SESSION_BODIES

    async def receive(self) -> Message:
        message = await self._receive()
        if message["type"] == "websocket.receive":
            self._note("client", message)
        elif message["type"] == "websocket.disconnect":
            self.gone = True
            self._close(message.get("code"), message.get("reason"))
        return message

    async def send(self, message: Message) -> None:
        exchange = self.exchange
        match message["type"]:
            case "websocket.send":
                self._note("server", message)
            case "websocket.accept":
                exchange.status = 101
                exchange.answered = exchange.received = self._journal.clock()
                exchange.raw_response_headers = scrub_headers(message.get("headers", ()))
                self._journal.grow(exchange, 0)
            case "websocket.close":
                if exchange.status is None:
                    exchange.status = 403  # what a server makes of it
                self._close(message.get("code", 1000), message.get("reason"))
            case "websocket.http.response.start":
                exchange.status = message["status"]
                exchange.answered = self._journal.clock()
                exchange.raw_response_headers = scrub_headers(message.get("headers", ()))
            case "websocket.http.response.body":
                self._journal.grow(exchange, exchange.response.append(message.get("body", b""), self._journal.clock()))
                if not message.get("more_body", False):
                    self._journal.end(exchange, "done")
            case _:
                pass
        await self._send(message)

    def _close(self, code: int | None, reason: str | None) -> None:
        if self.exchange.ended is None:
            self.exchange.close_code = code
            self.exchange.close_reason = reason or ""
        self._journal.end(self.exchange, "done")

    def _note(self, sender: Literal["client", "server"], message: Message) -> None:
        text: str | None = message.get("text")
        body: bytes = text.encode("utf-8", "replace") if text is not None else message.get("bytes") or b""
        exchange = self.exchange
        exchange.message_count += 1
        size = 0
        if len(exchange.messages) < PIECE_LIMIT:
            keep = len(body) if len(body) <= self._room else _HEAD_BYTES
            kept = bytearray(body[:keep])
            self._mask.apply(kept, 0)
            self._room -= len(kept)
            exchange.messages.append(
                SessionMessage(self._journal.clock(), sender, text is not None, bytes(kept), len(body))
            )
            size = len(kept) + 100
        self._journal.grow(exchange, size)


def _has_body(headers: list[tuple[bytes, bytes]]) -> bool:
    return any((name == b"content-length" and value != b"0") or name == b"transfer-encoding" for name, value in headers)


@lru_cache(maxsize=2048)
def _find_operation(method: str, path: str) -> tuple[str, str, bool]:
    """The id and version of the operation behind a path, and whether its bodies may hold secrets."""
    service = path.rpartition("/")[2].split(".")
    if len(service) > 2 and service[-2].endswith(
        "Service"
    ):  # /ws/google...v1beta.GenerativeService.BidiGenerateContent
        version = next((part for part in service if part.startswith("v1")), "")
        return ("live.connect" if service[-1].startswith("BidiGenerateContent") else service[-1]), version, False
    route: Route | None = load_spec().find_route(method, path) or load_spec("interactions").find_route(method, path)
    if route is None:
        return "", "", False
    operation = route.operation
    return operation.id, route.version, operation.family == "interactions" or operation.id.startswith("auth_tokens.")


def _read_headers(headers: list[tuple[bytes, bytes]]) -> list[tuple[str, str]]:
    return [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in headers]


def _read_json(headers: list[tuple[str, str]], body: bytes, size: int) -> Any:
    if len(body) < size:
        return None
    content = decompress(body, get_header(headers, "content-encoding"))
    return None if not content else parse_json(content)
