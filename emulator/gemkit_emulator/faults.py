"""Faults on demand: answers that break off, stall, drip in, arrive damaged, or are errors.

    faults = app.state.faults
    faults.rate_limit(times=2, retry_after=1)
    faults.drop_after(events=3, operation="streamGenerateContent")
    faults.fail(503, path="/upload/*", skip=1)

They are made to the HTTP answer, whatever it says; what the model says is the business of `rules`. Each hits one request unless
`times` says more (None: every one), the oldest that matches first, and one fault at a time. `clear` ends them all; a fault is also
a context manager that ends with its block. On a port, a drop closes the TCP connection; over ASGI it raises `ConnectionDropped`.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final, Protocol, Self, TypedDict, Unpack

import anyio
from starlette.requests import Request

from gemkit_emulator.failures import find_code, make_error
from gemkit_emulator.spec import load_spec

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from gemkit_emulator.errors import ApiError
    from gemkit_emulator.spec import Route

_EVENT_END: Final = re.compile(rb"\r?\n\r?\n")
_MODEL: Final = re.compile(r"models/([^/:]+)")
_LIVE: Final = "BidiGenerateContent"


class ConnectionDropped(Exception):  # noqa: N818 - it is what somebody asked for
    """The connection breaks here: nobody between here and the wire is to make an answer of it."""


class Where(TypedDict, total=False):
    """Which requests a fault hits."""

    operation: str
    """streamGenerateContent, files.*, interactions.create, media.upload, live ..."""
    path: str
    """/upload/*"""
    model: str
    """gemini-2.5-*; of the path, so not in the Interactions family."""
    skip: int
    """How many matching requests are let through before."""


class Target(Where, total=False):
    """Which requests a fault hits, and how often."""

    times: int | None
    """How many requests; None is all. (Default: 1.)"""


class Effect(Protocol):
    """What a fault does to a request."""

    async def __call__(self, app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or have the app do so."""
        ...


@dataclass(slots=True, eq=False)
class Fault:
    """One fault: what it hits, and how often it has."""

    name: str
    effect: Effect
    faults: Faults
    operation: str = "*"
    path: str = "*"
    model: str = "*"
    times: int | None = 1
    skip: int = 0
    seen: int = 0
    """How many requests have matched."""

    @property
    def used(self) -> int:
        """How many requests it has hit."""
        past = max(self.seen - self.skip, 0)
        return past if self.times is None else min(past, self.times)

    @property
    def left(self) -> int | None:
        """How many it will hit; None for all that come."""
        return None if self.times is None else self.times - self.used

    def hits(self, operation: str, path: str, model: str) -> bool:
        """Whether it is this request's turn."""
        fits = (
            self.left != 0
            and fits_operation(operation, self.operation)
            and fnmatchcase(path, self.path)
            and fnmatchcase(model, self.model.removeprefix("models/"))
        )
        if fits:
            self.seen += 1
        return fits and self.seen > self.skip

    def remove(self) -> None:
        """End it."""
        self.faults.remove(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.remove()

    def __str__(self) -> str:
        """For a message: what it is, and what is left of it."""
        left = "always" if self.left is None else f"{self.left} times more"
        return f"{self.name} ({left})"


class Faults:
    """The faults that wait for their requests."""

    def __init__(self, sleep: Callable[[float], Awaitable[None]] = anyio.sleep) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()
        self.sleep = sleep
        """What waits."""

    def drop_after(
        self,
        bytes: int | None = None,  # noqa: A002 - what it is
        events: int | None = None,
        **target: Unpack[Target],
    ) -> Fault:
        """The connection breaks: after so many bytes of the body, or so many of its events (or JSON chunks).

        With neither, it breaks when the request has arrived, and is not answered. With `bytes=0` there
        is a head and nothing more. An answer that is shorter arrives whole.
        """
        if bytes is not None and events is not None:
            raise ValueError("give bytes or events, not both")
        if bytes is None and events is None:
            return self._add("drop", _drop, target)
        return self._add(f"drop_after {bytes=} {events=}", _Sending(lambda send: _Cut(send, bytes, events)), target)

    def rate_limit(self, times: int | None = 1, retry_after: float | None = 0.01, **where: Unpack[Where]) -> Fault:
        """429 RESOURCE_EXHAUSTED, with `RetryInfo` (seconds) and `QuotaFailure` in its details."""
        return self._add("rate_limit", _Refusal(429, "", retry_after), {**where, "times": times})

    def fail(
        self,
        status: int | str = 503,
        times: int | None = 1,
        *,
        message: str = "",
        retry_after: float | None = None,
        body: bytes | None = None,
        **where: Unpack[Where],
    ) -> Fault:
        """An error by its code or the name of its status, in Google's words unless there is a `message`.

        With a `body` it is that and no JSON, as from a proxy on the way.
        """
        refusal = _Refusal(find_code(status), message, retry_after, status if isinstance(status, str) else "", body)
        return self._add(f"fail {status}", refusal, {**where, "times": times})

    def stall(self, seconds: float, after: int = 0, **target: Unpack[Target]) -> Fault:
        """Silence for so many seconds: before the answer, or `after` so many of its events (or JSON chunks)."""
        if not after:
            return self._add("stall", _Stall(seconds, self), target)
        return self._add("stall", _Sending(lambda send: _Pause(send, seconds, after, self)), target)

    def drip(self, seconds: float, bytes: int = 1, **target: Unpack[Target]) -> Fault:  # noqa: A002 - what it is
        """The body comes so many bytes at a time, with a pause of so many seconds in between."""
        if bytes < 1:
            raise ValueError("bytes must be at least 1")
        return self._add("drip", _Sending(lambda send: _Drip(send, seconds, bytes, self)), target)

    def garble(self, after: int = 0, **target: Unpack[Target]) -> Fault:
        """The body is no JSON any more, from its beginning or `after` so many events (or JSON chunks)."""
        return self._add("garble", _Sending(lambda send: _Garble(send, after)), target)

    @property
    def pending(self) -> tuple[Fault, ...]:
        """Those that will hit some more requests."""
        return tuple(fault for fault in self._faults if fault.left != 0)

    def clear(self) -> None:
        """End them all."""
        with self._lock:
            self._faults.clear()

    def remove(self, fault: Fault) -> None:
        """End one; nothing happens if it has ended."""
        with self._lock:
            if fault in self._faults:
                self._faults.remove(fault)

    def find(self, scope: Scope) -> Fault | None:
        """The one whose turn it is with a request."""
        if not self._faults:
            return None
        path: str = scope["path"]
        operation, model = _find_operation(scope), _MODEL.search(path)
        with self._lock:
            hit = (fault for fault in self._faults if fault.hits(operation, path, model[1] if model else ""))
            return next(hit, None)

    def _add(self, name: str, effect: Effect, target: Target) -> Fault:
        fault = Fault(name, effect, self, **target)
        if fault.times is not None and fault.times < 1:
            raise ValueError("times must be at least 1; None is for always")
        with self._lock:
            self._faults.append(fault)
        return fault


class FaultInjection:
    """The ASGI middleware that has faults happen."""

    def __init__(self, app: ASGIApp, faults: Faults, word: Callable[[ApiError, Request], Response]) -> None:
        """`word` makes the response of an error, in the form that was asked for."""
        self._app = app
        self._faults = faults
        self._word = word

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the app does, or worse."""
        fault = self._faults.find(scope) if scope["type"] in ("http", "websocket") else None
        try:
            if fault is None:
                await self._app(scope, receive, send)
            else:
                scope["gemkit_emulator.word"] = self._word
                await fault.effect(self._app, scope, receive, send)
        except ExceptionGroup as group:
            if is_drop(group):
                raise ConnectionDropped from None
            raise


class Droppable:
    """The outermost ASGI layer on a port: where a connection is dropped, it closes the socket."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve; a drop is no fault to be logged."""
        try:
            await self._app(scope, receive, send)
        except ConnectionDropped:
            # `send` is a method of what the server has for the request, which knows its connection.
            transport: Any = getattr(getattr(send, "__self__", None), "transport", None)
            if transport is None:
                raise
            transport.close()  # what was sent still arrives
            while not (await receive())["type"].endswith(".disconnect"):
                pass


def is_drop(error: Exception) -> bool:
    """Whether an exception says that the connection is to break, by itself or out of a group of tasks."""
    if isinstance(error, ExceptionGroup):
        return any(is_drop(one) for one in error.exceptions)  # pyright: ignore[reportUnknownVariableType,reportUnknownArgumentType,reportUnknownMemberType] - of whatever
    return isinstance(error, ConnectionDropped)


async def _drop(app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG001 - an effect
    await _take_in(scope, receive)  # so that it is known what was asked
    raise ConnectionDropped


async def _take_in(scope: Scope, receive: Receive) -> None:
    """Read the request to its end: clients don't expect an answer before."""
    message: Message = {"type": "http.request", "more_body": scope["type"] == "http"}
    while message["type"] == "http.request" and message.get("more_body"):
        message = await receive()


@dataclass(frozen=True, slots=True)
class _Refusal:
    """An answer that the app knows nothing of."""

    code: int
    message: str
    retry_after: float | None
    status: str = ""
    body: bytes | None = None

    async def __call__(self, app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - an effect
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1011, "reason": self.message[:120]})
            return
        if self.body is not None:
            headers = [(b"content-type", b"text/html"), (b"content-length", str(len(self.body)).encode())]
            await _take_in(scope, receive)
            await send({"type": "http.response.start", "status": self.code, "headers": headers})
            await send({"type": "http.response.body", "body": self.body})
            return
        model = _MODEL.search(scope["path"])
        error = make_error(
            self.status or self.code,
            self.message,
            retry_after=self.retry_after,
            **({"model": model[1]} if model else {}),
        )
        await _take_in(scope, receive)
        request = Request(scope, receive, send)
        await scope["gemkit_emulator.word"](error, request)(scope, receive, send)


@dataclass(frozen=True, slots=True)
class _Stall:
    """Silence before anything."""

    seconds: float
    faults: Faults

    async def __call__(self, app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
        await self.faults.sleep(self.seconds)
        await app(scope, receive, send)


@dataclass(frozen=True, slots=True)
class _Sending:
    """Something done to what the app sends."""

    wrap: Callable[[Send], _Wire]

    async def __call__(self, app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
        await app(scope, receive, self.wrap(send))


class _Wire:
    """What the app sends through: passes everything on, body by body."""

    def __init__(self, send: Send) -> None:
        self._send = send

    async def __call__(self, message: Message) -> None:
        match message["type"]:
            case "http.response.body":
                more = message.get("more_body", False)
                await self.write(message.get("body", b""))
                if not more:
                    await self._send({"type": "http.response.body", "body": b"", "more_body": False})
            case "websocket.send":
                await self.write_message(message)
            case _:
                await self._send(message)

    async def write(self, data: bytes) -> None:
        """Send a part of the body."""
        await self._send({"type": "http.response.body", "body": bytes(data), "more_body": True})

    async def write_message(self, message: Message) -> None:
        """Send a message of a session."""
        await self._send(message)


class _Counting(_Wire):
    """Knows how many events are through: of a stream its events, of anything else the pieces it is sent in."""

    def __init__(self, send: Send) -> None:
        super().__init__(send)
        self._events = 0
        self._stream = False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            kinds = [value for name, value in message["headers"] if name.lower() == b"content-type"]
            self._stream = any(kind.startswith(b"text/event-stream") for kind in kinds)
        await super().__call__(message)

    async def write(self, data: bytes) -> None:
        for piece in _split_events(data) if self._stream else [data] * bool(data):
            await self.write_event(piece)
            self._events += 1

    async def write_message(self, message: Message) -> None:
        await self.before_event()
        await self._send(message)
        self._events += 1

    async def write_event(self, data: bytes) -> None:
        """Send one event."""
        await self.before_event()
        await super().write(data)

    async def before_event(self) -> None:
        """Something to do before each."""


class _Cut(_Counting):
    """Breaks off."""

    def __init__(self, send: Send, size: int | None, events: int | None) -> None:
        super().__init__(send)
        self._left = size
        self._most = events

    async def __call__(self, message: Message) -> None:
        await super().__call__(message)
        # At once, not when more is to be sent: that could be long.
        if message["type"] != "websocket.accept" and (self._left == 0 or self._events == self._most):
            raise ConnectionDropped

    async def write_event(self, data: bytes) -> None:
        if self._most is not None and self._events >= self._most:
            raise ConnectionDropped
        if self._left is not None:
            data = data[: self._left]
            self._left -= len(data)
        await super().write_event(data)
        if self._left == 0:
            raise ConnectionDropped


class _Pause(_Counting):
    """Falls silent for a while."""

    def __init__(self, send: Send, seconds: float, after: int, faults: Faults) -> None:
        super().__init__(send)
        self._seconds = seconds
        self._after = after
        self._faults = faults

    async def before_event(self) -> None:
        if self._events == self._after:
            await self._faults.sleep(self._seconds)


class _Drip(_Wire):
    """Sends a few bytes at a time."""

    def __init__(self, send: Send, seconds: float, size: int, faults: Faults) -> None:
        super().__init__(send)
        self._seconds = seconds
        self._size = size
        self._faults = faults
        self._begun = False

    async def write(self, data: bytes) -> None:
        for start in range(0, len(data), self._size):
            if self._begun:
                await self._faults.sleep(self._seconds)
            self._begun = True
            await super().write(data[start : start + self._size])


class _Garble(_Counting):
    """Damages JSON: its first brace is a bracket, so that it is of the same length."""

    def __init__(self, send: Send, after: int) -> None:
        super().__init__(send)
        self._after = after

    async def write_event(self, data: bytes) -> None:
        await super().write_event(data if self._events < self._after else data.replace(b"{", b"[", 1))

    async def write_message(self, message: Message) -> None:
        if self._events >= self._after:
            message = {
                **message,
                **{
                    name: value.replace(*((b"{", b"[") if isinstance(value, bytes) else ("{", "[")), 1)
                    for name in ("bytes", "text")
                    if (value := message.get(name))
                },
            }
        await super().write_message(message)


def _split_events(data: bytes) -> list[bytes]:
    """The events of a part of a stream; the app sends whole ones."""
    ends = [found.end() for found in _EVENT_END.finditer(data)]
    starts = [0, *ends]
    pieces = [data[start:end] for start, end in zip(starts, [*ends, len(data)], strict=True)]
    return [piece for piece in pieces if piece]


def _find_operation(scope: Scope) -> str:
    """The operation of a request: models.streamGenerateContent, files.list; live."""
    if scope["type"] == "websocket":
        return "live" if _LIVE in scope["path"] else ""
    route = find_route(scope["method"], scope["path"])
    return route.operation.id if route else ""


def find_route(method: str, path: str) -> Route | None:
    """The operation behind a method and path, in either family."""
    return load_spec().find_route(method, path) or load_spec("interactions").find_route(method, path)


def fits_operation(operation: str, pattern: str) -> bool:
    """Whether an operation is meant: `files.*` and `models.streamGenerateContent` by its id, `streamGenerateContent` by its verb."""
    return fnmatchcase(operation, pattern) or fnmatchcase(operation.rpartition(".")[2], pattern)
