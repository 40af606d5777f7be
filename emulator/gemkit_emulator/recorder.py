"""What writes the journal: it stands before the emulator, and passes everything on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from gemkit_emulator.exchanges import PIECE_LIMIT, SessionMessage
from gemkit_emulator.journal import SESSION_BODIES
from gemkit_emulator.scrubbing import Mask, find_keys, scrub_headers

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from gemkit_emulator.journal import Journal

_HEAD_BYTES: Final = 256
"""Later messages keep their beginning."""


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
        self._room = journal.body_limit * SESSION_BODIES

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
