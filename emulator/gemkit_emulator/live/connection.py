"""A WebSocket with a session on it: frames, the clock, and the end."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import anyio
from starlette.websockets import WebSocketDisconnect, WebSocketState

from gemkit_emulator.errors import ApiError
from gemkit_emulator.live.closing import close_code, close_reason, deadline_expired, too_big
from gemkit_emulator.live.messages import go_away
from gemkit_emulator.payloads import read_message
from gemkit_emulator.wire import parse_json, render_pretty

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from anyio.abc import TaskGroup
    from starlette.websockets import WebSocket

    from gemkit_emulator.json_types import Json
    from gemkit_emulator.spec import Spec

MAX_MESSAGE_BYTES: Final = 16 * 1024 * 1024
_SECOND: Final = 1_000_000_000


class Connection:
    """The service's end of a WebSocket.

    `lifetime` is how long it lasts, and `notice` how long before its end the client is told, in seconds of `clock`.
    """

    def __init__(
        self,
        websocket: WebSocket,
        spec: Spec,
        message_type: str,
        clock: Callable[[], int],
        *,
        lifetime: float,
        notice: float,
    ) -> None:
        self._websocket = websocket
        self._spec = spec
        self._message_type = message_type
        self._clock = clock
        self._ends = clock() + int(lifetime * _SECOND)
        self._told_at = self._ends - int(notice * _SECOND)
        self._told = False
        self._scope: anyio.CancelScope | None = None
        self._error: Exception | None = None
        self._moved = anyio.Event()

    async def receive(self) -> Json:
        """The next message of the client, checked against the API's description.

        Raises:
            WebSocketDisconnect: The client has gone.
            ApiError: The message is none.
        """
        received: Any = await self._websocket.receive()
        if received["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(received.get("code", 1005))
        text: str | bytes = received.get("bytes") or received.get("text") or ""
        frame = text.encode() if isinstance(text, str) else text
        if len(frame) > MAX_MESSAGE_BYTES:
            raise too_big()
        return read_message(self._spec, self._message_type, parse_json(frame), "v1beta")

    async def post(self, message: Json) -> None:
        """Send a message as Google does: in a binary frame, with line breaks. It is sent wholly or not at all."""
        with anyio.CancelScope(shield=True), suppress(WebSocketDisconnect):
            if self._websocket.application_state is WebSocketState.CONNECTED:
                await self._websocket.send_bytes(f"{render_pretty(message)}\n\n".encode())

    def fail(self, error: Exception) -> None:
        """End with an error."""
        self._error = self._error or error
        if self._scope:
            self._scope.cancel()

    async def leave(self, seconds: int) -> None:
        """Say that the end is near, and end then."""
        self._told_at = self._clock()
        self._ends = self._told_at + seconds * _SECOND
        self._told = False
        self._moved.set()
        await self._watch_time()

    def limit(self, moment: int) -> None:
        """End at this moment, if not before."""
        self._ends = min(self._ends, moment)
        self._told_at = min(self._told_at, self._ends)
        self._moved.set()

    async def run(self, serve: Callable[[TaskGroup], Awaitable[None]]) -> None:
        """Have a session served until it is over, for whatever reason; nothing of it goes on afterwards."""
        async with anyio.create_task_group() as group:
            self._scope = group.cancel_scope
            group.start_soon(self._tick)
            try:
                await serve(group)
            except ApiError as error:
                self.fail(error)
            except WebSocketDisconnect:
                group.cancel_scope.cancel()
        if isinstance(self._error, ApiError | None):
            await self.close(self._error)
        else:
            raise self._error

    async def close(self, error: ApiError | None) -> None:
        """Close the socket if it is still open, with the reason there is."""
        with anyio.CancelScope(shield=True), suppress(WebSocketDisconnect, RuntimeError):
            if self._websocket.application_state is WebSocketState.CONNECTED:
                if error is None:
                    await self._websocket.close()
                else:
                    await self._websocket.close(close_code(error), close_reason(error))

    async def watch_time(self) -> None:
        """Do what the clock asks for; every message has it looked at."""
        await self._watch_time()

    async def _watch_time(self) -> None:
        now = self._clock()
        if now >= self._told_at and not self._told:
            self._told = True
            await self.post(go_away((self._ends - now) / _SECOND))
        if now >= self._ends:
            self.fail(deadline_expired())

    async def _tick(self) -> None:
        """Look at the clock when something is due, should no message come before."""
        while True:
            due = self._ends if self._told else self._told_at
            with anyio.move_on_after(max(due - self._clock(), 0) / _SECOND):
                await self._moved.wait()
                self._moved = anyio.Event()
            await self._watch_time()
