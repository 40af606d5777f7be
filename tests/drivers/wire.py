"""A wire in memory, and one way to write a test for blocking code, asyncio and trio."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import Any

import httpx
import trio
import trio.testing

import gemkit

KEY = "AIza-not-a-key-0123456789"
STALL = object()
"""In a body: nothing more comes, until the reader goes away."""


def say(text: str, finish: str | None = None) -> dict[str, Any]:
    candidate: dict[str, Any] = {"content": {"role": "model", "parts": [{"text": text}]}}
    return {"candidates": [candidate | ({"finishReason": finish} if finish else {})]}


def event(content: Any) -> bytes:
    return f"data: {json.dumps(content)}\n\n".encode()


class Body:
    """The body of an answer, piece by piece; it notes what became of it.

    A mixin of the byte streams of httpx and httpx2, which ask for their own base classes.
    """

    def __init__(self, *pieces: Any) -> None:
        self.pieces = pieces
        self.log: list[str] = []
        self.closed = False

    def _next(self, piece: Any) -> bytes:
        if isinstance(piece, Exception):
            raise piece
        self.log.append(f"sent {piece!r}")
        return piece

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            yield self._next(piece)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            if piece is STALL:
                await sleep_for_ever()
            yield self._next(piece)

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        await checkpoint()  # as a real connection does: closing under cancellation has to be shielded
        self.closed = True


class Wire:
    """A transport's handler: each request gets the next answer, the last one for ever.

    An answer is `(status, content)`, `(status, headers, content)` or an exception; content is a Body, bytes or JSON.
    """

    def __init__(self, *answers: Any, library: Any = httpx) -> None:
        self.answers = list(answers)
        self.requests: list[Any] = []
        self.library = library

        class LibraryBody(Body, library.SyncByteStream, library.AsyncByteStream):
            pass

        self._body = LibraryBody

    def __call__(self, request: Any) -> Any:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        status, headers, content = answer if len(answer) == 3 else (answer[0], {}, answer[1])
        if isinstance(content, Body):
            body = self._body(*content.pieces)
            body.__dict__ = content.__dict__  # the test looks at the one it made
            return self.library.Response(status, headers=headers, stream=body)
        return self.library.Response(
            status, headers=headers, content=content if isinstance(content, bytes) else json.dumps(content).encode()
        )


class Tongue:
    """One of the ways that gemkit speaks: how to make a client, and how to run a test."""

    def __init__(self, name: str, run: Callable[[Coroutine[Any, Any, Any]], Any]) -> None:
        self.name = name
        self.run = run
        self.blocking = name == "blocking"

    def client(self, wire: Any = None, *, library: Any = httpx, http_client: Any = None, **options: Any) -> Any:
        if wire is not None:
            kind = library.Client if self.blocking else library.AsyncClient
            http_client = kind(transport=library.MockTransport(wire))
        options = {"api_key": KEY, "max_retries": 0, "base_url": "https://api.example.test", **options}
        return (gemkit.Client if self.blocking else gemkit.AsyncClient)(http_client=http_client, **options)


def run_without_loop(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """The result of a coroutine that never waits."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    raise AssertionError("blocking code has awaited something")


def run_trio(coroutine: Coroutine[Any, Any, Any]) -> Any:
    async def main() -> Any:
        return await coroutine

    return trio.run(main)


TONGUES = {
    "blocking": Tongue("blocking", run_without_loop),
    "asyncio": Tongue("asyncio", asyncio.run),
    "trio": Tongue("trio", run_trio),
}


async def finish(value: Any) -> Any:
    """A result, awaited if it has to be."""
    return await value if inspect.isawaitable(value) else value


async def pull(stream: Any) -> Any:
    """The next item of a stream, None at its end."""
    if hasattr(stream, "__anext__"):
        return await anext(stream, None)
    return next(stream, None)


async def drain(stream: Any) -> list[Any]:
    items = []
    while (item := await pull(stream)) is not None:
        items.append(item)
    return items


def in_trio() -> bool:
    return trio.lowlevel.in_trio_run()


async def sleep_for_ever() -> None:
    if in_trio():
        await trio.sleep_forever()
    await asyncio.Event().wait()


async def checkpoint() -> None:
    if in_trio():
        await trio.lowlevel.checkpoint()
    else:
        await asyncio.sleep(0)


async def cancel_when_blocked(tongue: Tongue, work: Any, *, before: Any = checkpoint) -> bool:
    """Run `work()` until it waits for something, then `before()`, then cancel it; whether it ended so."""
    if tongue.name == "trio":
        with trio.CancelScope() as scope:
            async with trio.open_nursery() as nursery:
                nursery.start_soon(work)
                await trio.testing.wait_all_tasks_blocked()
                await before()
                scope.cancel()
        return scope.cancelled_caught
    task = asyncio.create_task(work())
    for _ in range(50):
        await asyncio.sleep(0)
    await before()
    task.cancel()
    [outcome] = await asyncio.gather(task, return_exceptions=True)
    return isinstance(outcome, asyncio.CancelledError)
