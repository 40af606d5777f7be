"""httpx transports that hand requests to an ASGI application: no sockets, and answers arrive piece by piece."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import TYPE_CHECKING, Any, TypeVar

import anyio
import httpx

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal
    from starlette.types import ASGIApp, Message

Result = TypeVar("Result")

_LAST_WORDS = 50
"""How often an application may take its turn, after its answer or when the client is gone, before it is cancelled."""


class Exchange:
    """A request that is with the application, and what it has sent so far."""

    def __init__(self, app: ASGIApp, request: httpx.Request, body: bytes) -> None:
        self._app = app
        self._scope = _read_scope(request)
        self._body: bytes | None = body
        self._sender, self._receiver = anyio.create_memory_object_stream[Any](0)
        self._gone, self._done = anyio.Event(), anyio.Event()
        self._scope_of_run = anyio.CancelScope()
        self._failure: BaseException | None = None
        self._begun = self._ended = False

    async def run(self) -> None:
        """Have the application answer."""
        try:
            with self._scope_of_run:
                await self._app(self._scope, self._receive, self._send)
        except Exception as error:  # noqa: BLE001 - whatever it is, the caller is to have it
            self._failure = error
        finally:
            self._sender.close()
            self._done.set()

    async def start(self) -> tuple[int, list[tuple[bytes, bytes]]]:
        """Status and headers."""
        message = await self._next()
        assert message is not None, "an application begins with the head"
        return message["status"], message["headers"]

    async def read(self) -> bytes | None:
        """The next piece of the body; None at its end."""
        while not self._ended:
            message = await self._next()
            self._ended = not message.get("more_body", False)
            if self._ended:
                await self._finish()
                if self._failure is not None:  # it has sent a 500, which says nothing of what is wrong with it
                    raise self._failure
            if message.get("body"):
                return message["body"]
        return None

    async def close(self) -> None:
        """Hang up."""
        self._gone.set()
        self._receiver.close()
        with anyio.CancelScope(shield=True):
            await self._finish()
        self._scope_of_run.cancel()

    async def _finish(self) -> None:
        """Give the application time to be done with what comes after an answer."""
        for _ in range(_LAST_WORDS):
            if self._done.is_set():
                return
            await anyio.lowlevel.checkpoint()

    async def _next(self) -> Any:
        try:
            message = await self._receiver.receive()
        except anyio.EndOfStream:
            raise self._explain() from None
        self._begun = True
        return message

    def _explain(self) -> BaseException:
        """Why nothing more comes: a broken connection in the words of httpx, or the fault of the application itself."""
        failure = self._failure
        if failure is not None and type(failure).__name__ != "ConnectionDropped":
            return failure
        if not self._begun:
            return httpx.RemoteProtocolError("Server disconnected without sending a response.")
        return httpx.RemoteProtocolError(
            "peer closed connection without sending complete message body (incomplete chunked read)"
        )

    async def _receive(self) -> Message:
        if self._body is not None:
            body, self._body = self._body, None
            return {"type": "http.request", "body": body, "more_body": False}
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Message) -> None:
        try:
            await self._sender.send(message)
        except anyio.BrokenResourceError:
            await anyio.lowlevel.checkpoint()  # nobody listens any more, as on a socket that was closed


class EmulatorTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """For `httpx.Client` and `httpx.AsyncClient`: the application runs in the loop behind a portal, whoever asks."""

    def __init__(self, app: ASGIApp, portal: BlockingPortal) -> None:
        self._app = app
        self._portal = portal

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer's head, and a body that is read as it comes."""
        patience = _read_patience(request)
        body = request.read()
        exchange = _wait(self._portal, lambda: self._make_exchange(request, body), None)
        self._portal.start_task_soon(exchange.run)
        try:
            status, headers = _wait(self._portal, exchange.start, patience)
        except BaseException:
            self._portal.call(exchange.close)
            raise
        return httpx.Response(status, headers=headers, stream=_Body(self._portal, exchange, patience))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The answer's head, and a body that is read as it comes."""
        patience = _read_patience(request)
        body = await request.aread()
        exchange = await _ask(self._portal, lambda: self._make_exchange(request, body), None)
        self._portal.start_task_soon(exchange.run)
        try:
            status, headers = await _ask(self._portal, exchange.start, patience)
        except BaseException:
            self._portal.start_task_soon(exchange.close)
            raise
        return httpx.Response(status, headers=headers, stream=_AsyncBody(self._portal, exchange, patience))

    async def _make_exchange(self, request: httpx.Request, body: bytes) -> Exchange:
        return Exchange(self._app, request, body)  # which has events, and those belong to a loop


class _Body(httpx.SyncByteStream):
    def __init__(self, portal: BlockingPortal, exchange: Exchange, patience: float | None) -> None:
        self._portal = portal
        self._exchange = exchange
        self._patience = patience

    def __iter__(self) -> Iterator[bytes]:
        while (piece := _wait(self._portal, self._exchange.read, self._patience)) is not None:
            yield piece

    def close(self) -> None:
        self._portal.call(self._exchange.close)


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, portal: BlockingPortal, exchange: Exchange, patience: float | None) -> None:
        self._portal = portal
        self._exchange = exchange
        self._patience = patience

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (piece := await _ask(self._portal, self._exchange.read, self._patience)) is not None:
            yield piece

    async def aclose(self) -> None:
        with anyio.CancelScope(shield=True):
            await _ask(self._portal, self._exchange.close, None)


def _wait(portal: BlockingPortal, work: Callable[[], Coroutine[Any, Any, Result]], patience: float | None) -> Result:
    """What some work in the loop of the portal comes to, for a thread."""
    future = portal.start_task_soon(work)
    try:
        return future.result(patience)
    except FutureTimeoutError:
        future.cancel()
        raise httpx.ReadTimeout("timed out") from None


async def _ask(
    portal: BlockingPortal, work: Callable[[], Coroutine[Any, Any, Result]], patience: float | None
) -> Result:
    """The same, for a task of any loop."""
    with anyio.move_on_after(patience):
        return await _await(portal.start_task_soon(work))
    raise httpx.ReadTimeout("timed out")


async def _await(future: Future[Result]) -> Result:
    trio: Any = sys.modules.get("trio")
    if trio is None or not trio.lowlevel.in_trio_run():
        return await asyncio.wrap_future(future)
    done, token = trio.Event(), trio.lowlevel.current_trio_token()
    future.add_done_callback(lambda _: token.run_sync_soon(done.set))
    try:
        await done.wait()
    except trio.Cancelled:
        future.cancel()
        raise
    return future.result()


def _read_patience(request: httpx.Request) -> float | None:
    return request.extensions.get("timeout", {}).get("read")


def _read_scope(request: httpx.Request) -> dict[str, Any]:
    """The request as ASGI has it."""
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": request.url.scheme,
        "path": request.url.path,
        "raw_path": request.url.raw_path.partition(b"?")[0],
        "query_string": request.url.query,
        "root_path": "",
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "server": (request.url.host, request.url.port),
        "client": ("127.0.0.1", 0),
        "state": {},
    }
