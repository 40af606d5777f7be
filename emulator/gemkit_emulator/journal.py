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
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Final

from gemkit_emulator.exchanges import OVERHEAD, Body, Exchange
from gemkit_emulator.scrubbing import Mask, find_keys, scrub_headers, scrub_query
from gemkit_emulator.spec import load_spec

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Sequence

    from starlette.types import Scope

    from gemkit_emulator.exchanges import Outcome
    from gemkit_emulator.spec import Route

LIMIT: Final = 1000
BODY_LIMIT: Final = 1024 * 1024
SIZE_LIMIT: Final = 128 * 1024 * 1024
SESSION_BODIES: Final = 8
"""A WebSocket session may keep as much as so many bodies."""
_LONGEST_CACHED_PATH: Final = 300


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
            request=Body(self.body_limit * (SESSION_BODIES if websocket else 1), mask),
            # Each body has a mask of its own: it remembers where a secret broke off.
            response=Body(self.body_limit, Mask(keys, fields=confidential) if mask else None),
            weight=OVERHEAD + len(path) + len(query) + sum([len(value) for _, value in headers]),
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
