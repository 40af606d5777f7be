"""Our transports over real connections: who gets which, what becomes of them, and when it ends."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gc
import importlib
import random
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
import tracemalloc
import types
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any, Self, cast

import httpx
import pytest

from gemkit._drivers import faults, http, http11
from gemkit._drivers.adapters import Adapter, AsyncAdapter
from gemkit._drivers.awaiting_transport import AsyncBody, AsyncLine, AsyncTransport
from gemkit._drivers.blocking_transport import Body, Line, Transport
from gemkit._drivers.transport import choose_tls

from .serving import Server, say_nothing, stall_after_one
from .wire import TONGUES, Tongue, finish

HELLO = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.fixture(params=["blocking", "asyncio"])
def tongue(request: pytest.FixtureRequest) -> Tongue:
    return TONGUES[request.param]


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


class Sender:
    """A transport, blocking or not, with one way to use it."""

    def __init__(
        self, tongue: Tongue, size: int | None = None, keep: int | None = None, expiry: float = 30, **args: Any
    ) -> None:
        limits = httpx.Limits(max_connections=size, max_keepalive_connections=keep, keepalive_expiry=expiry)
        kind, adapter = (Transport, Adapter) if tongue.blocking else (AsyncTransport, AsyncAdapter)
        self.inner: Any = kind(limits, choose_tls(args))
        self.transport: Any = adapter(self.inner, limits)
        self.pool: Any = self.inner._pool

    async def ask(self, url: str, content: Any = b"", method: str = "POST", **extensions: Any) -> httpx.Response:
        request = httpx.Request(method, url, content=content, extensions=extensions)
        if isinstance(self.transport, Adapter):
            return self.transport.handle_request(request)
        return await self.transport.handle_async_request(request)

    async def fetch(self, url: str, content: Any = b"", **extensions: Any) -> bytes:
        response = await self.ask(url, content, **extensions)
        if isinstance(self.transport, Adapter):
            return response.read()
        return await response.aread()

    async def drop(self, response: httpx.Response) -> None:
        await finish(response.close() if isinstance(self.transport, Adapter) else response.aclose())

    async def close(self) -> None:
        await finish(self.transport.close() if isinstance(self.transport, Adapter) else self.transport.aclose())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def assert_nothing_is_lent(self) -> None:
        assert not self.pool._busy
        assert all(lease.over for lease in self.pool._queue)


def hello(server: Server, connection: socket.socket) -> None:
    connection.sendall(HELLO)


# Which connection -----------------------------------------------------------------------------------------------------


def test_a_connection_serves_one_request_after_the_other(tongue: Tongue, serve: Any) -> None:
    server = serve(hello)

    async def main() -> None:
        async with Sender(tongue) as sender:
            for _ in range(3):
                assert await sender.fetch(server.url) == b"hello"
                sender.assert_nothing_is_lent()
        assert server.gone.wait(5)

    tongue.run(main())
    assert (server.connections, server.requests) == (1, 3)


def test_two_requests_at_once_have_two_connections(tongue: Tongue, serve: Any) -> None:
    server = serve(hello)

    async def main() -> None:
        async with Sender(tongue) as sender:
            both = [await sender.ask(server.url), await sender.ask(server.url)]
            for response in both:
                await sender.drop(response)

    tongue.run(main())
    assert server.connections == 2


@pytest.mark.parametrize(
    "ending",
    [
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello", id="as it says"),
        pytest.param(b"HTTP/1.1 200 OK\r\n\r\nhello", id="to end the body"),
        pytest.param(HELLO, id="without a word"),
    ],
)
def test_a_connection_that_the_server_closed_is_not_used_again(tongue: Tongue, serve: Any, ending: bytes) -> None:
    def answer(server: Server, connection: socket.socket) -> None:
        connection.sendall(ending)
        connection.shutdown(socket.SHUT_RDWR)

    server = serve(answer)

    async def main() -> None:
        async with Sender(tongue) as sender:
            for _ in range(3):
                assert await sender.fetch(server.url) == b"hello"
                for connection in sender.pool._idle:  # wait until the news is here
                    while not connection.has_expired():
                        await (finish(None) if tongue.blocking else asyncio.sleep(0))

    tongue.run(main())
    assert server.connections == server.requests == 3


def test_a_connection_is_not_kept_for_ever(tongue: Tongue, serve: Any) -> None:
    server = serve(hello)

    async def main() -> None:
        async with Sender(tongue, expiry=-1) as sender:
            for _ in range(2):
                assert await sender.fetch(server.url) == b"hello"
            assert server.gone.wait(5)

    tongue.run(main())
    assert server.connections == 2


def test_a_body_that_is_closed_early_takes_its_connection_with_it(tongue: Tongue, serve: Any) -> None:
    server = serve(stall_after_one)

    async def main() -> None:
        async with Sender(tongue, size=1) as sender:
            response = await sender.ask(server.url)
            await sender.drop(response)
            assert server.gone.wait(5)
            sender.assert_nothing_is_lent()
            await sender.drop(await sender.ask(server.url))

    tongue.run(main())


@pytest.mark.parametrize("touched", [False, True], ids=["unread", "half read"])
def test_a_body_that_is_dropped_takes_its_connection_with_it(tongue: Tongue, serve: Any, touched: bool) -> None:
    server = serve(stall_after_one)

    async def main() -> None:
        async with Sender(tongue, size=1) as sender:
            response = await sender.ask(server.url)
            if touched and tongue.blocking:
                next(iter(cast("httpx.SyncByteStream", response.stream)))
            elif touched:
                await anext(aiter(cast("httpx.AsyncByteStream", response.stream)))
            del response
            gc.collect()
            for _ in range(0 if tongue.blocking else 5):
                await asyncio.sleep(0)
            sender.assert_nothing_is_lent()
            assert server.gone.wait(5)

    tongue.run(main())


def test_a_transport_that_is_dropped_closes_its_connections(serve: Any) -> None:
    """The blocking one is closed by its client's finalizer; asyncio's loop would keep what it knows."""
    server = serve(hello)

    async def main() -> None:
        sender = Sender(TONGUES["asyncio"])
        await sender.fetch(server.url)
        del sender
        gc.collect()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert server.gone.wait(5)

    asyncio.run(main())


def test_what_is_dropped_after_its_loop_makes_no_noise(serve: Any) -> None:
    server = serve(stall_after_one)
    kept: list[Any] = []

    async def main() -> None:
        sender = Sender(TONGUES["asyncio"])
        kept.extend([sender, await sender.ask(server.url)])

    asyncio.run(main())
    kept.clear()
    with pytest.warns(ResourceWarning):  # the loop's own: it was closed first
        gc.collect()


# How many -------------------------------------------------------------------------------------------------------------


def test_no_connection_became_free(tongue: Tongue, serve: Any) -> None:
    server = serve(hello)

    async def main() -> None:
        async with Sender(tongue, size=1) as sender:
            first = await sender.ask(server.url)
            with pytest.raises(httpx.PoolTimeout):
                await sender.ask(server.url, timeout={"pool": 0.01})
            await sender.drop(first)
            sender.assert_nothing_is_lent()
            assert await sender.fetch(server.url, timeout={"pool": 0.01}) == b"hello"

    tongue.run(main())


def test_threads_share_what_there_is(serve: Any) -> None:
    at_once: list[int] = []
    busy: set[int] = set()

    def answer(server: Server, connection: socket.socket) -> None:
        busy.add(connection.fileno())
        at_once.append(len(busy))
        time.sleep(0.001)
        busy.discard(connection.fileno())
        connection.sendall(HELLO)

    server = serve(answer)
    sender = Sender(TONGUES["blocking"], size=3)
    results: list[bytes] = []

    def work() -> None:
        results.extend(TONGUES["blocking"].run(sender.fetch(server.url)) for _ in range(10))

    threads = [threading.Thread(target=work) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert results == [b"hello"] * 120
    assert max(at_once) <= 3
    assert server.connections == 3
    sender.assert_nothing_is_lent()
    sender.transport.close()


def test_tasks_get_their_turn_in_order(serve: Any) -> None:
    server = serve(hello)
    order: list[int] = []

    async def main() -> None:
        async with Sender(TONGUES["asyncio"], size=2) as sender:

            async def work(number: int) -> None:
                assert await sender.fetch(server.url) == b"hello"
                order.append(number)

            first = [await sender.ask(server.url), await sender.ask(server.url)]
            tasks = [asyncio.create_task(work(number)) for number in range(20)]
            await asyncio.sleep(0)
            tasks[3].cancel()
            await first[0].aread()  # one at a time, from here on
            await asyncio.wait(tasks)
            await sender.drop(first[1])

    asyncio.run(main())
    assert order == [number for number in range(20) if number != 3]
    assert server.connections == 2


def test_closing_ends_waiting(tongue: Tongue, serve: Any) -> None:
    server = serve(stall_after_one)

    async def main() -> None:
        sender = Sender(tongue, size=1)
        first = await sender.ask(server.url)
        if tongue.blocking:
            threading.Timer(0.1, sender.transport.close).start()
        else:
            loop = asyncio.get_running_loop()
            loop.call_later(0.1, lambda: tasks.append(loop.create_task(sender.close())))
        tasks: list[Any] = []
        with pytest.raises(RuntimeError, match="has been closed"):
            await sender.ask(server.url)
        for task in tasks:
            await task
        assert server.gone.wait(5)
        with pytest.raises(RuntimeError, match="has been closed"):
            await sender.ask(server.url)
        await sender.drop(first)
        sender.assert_nothing_is_lent()

    tongue.run(main())


def test_a_destructor_may_end_a_lease_while_its_own_thread_has_the_lock(serve: Any) -> None:
    """The collector can strike anywhere, and closes streams that were dropped."""
    server = serve(hello)
    sender = Sender(TONGUES["blocking"], size=2)
    response = TONGUES["blocking"].run(sender.ask(server.url))
    with sender.inner._lock:
        response.close()
        assert sender.pool._busy
    TONGUES["blocking"].run(sender.fetch(server.url))
    sender.assert_nothing_is_lent()
    sender.transport.close()


# Cancelling -----------------------------------------------------------------------------------------------------------


class Responder(asyncio.Protocol):
    """Answers in pieces; in the loop of the test, so that its steps are counted."""

    def __init__(self, all_of_them: list[Responder]) -> None:
        all_of_them.append(self)
        self.open = False
        self.transport: Any = None

    def connection_made(self, transport: Any) -> None:
        self.open = True
        self.transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self.open = False

    def data_received(self, data: bytes) -> None:
        pieces = [HELLO[:10], HELLO[10:-2], HELLO[-2:]]

        def write() -> None:
            self.transport.write(pieces.pop(0))
            if pieces:
                asyncio.get_running_loop().call_soon(write)

        write()


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("place", ["new", "again", "queue"])
def test_a_task_may_be_cancelled_at_any_point(place: str, times: int) -> None:
    """Cancelled after so many steps of the loop, once or again at once: nothing stays lent, open or forgotten."""

    async def attempt(url: str, steps: int) -> bool:
        async with Sender(TONGUES["asyncio"], size=1) as sender:
            holder = None
            if place != "new":
                assert await sender.fetch(url) == b"hello"
            if place == "queue":
                holder = await sender.ask(url)
            task = asyncio.create_task(sender.fetch(url))
            for step in range(steps):
                await asyncio.sleep(0)
                if holder and step == 2:
                    await sender.drop(holder)
            for _ in range(times):
                task.cancel()
                await asyncio.sleep(0)
            [result] = await asyncio.gather(task, return_exceptions=True)
            if holder:
                await sender.drop(holder)
            sender.assert_nothing_is_lent()
            assert all(connection.is_available() for connection in sender.pool._idle)
            assert await asyncio.wait_for(sender.fetch(url), 5) == b"hello"
            assert len(sender.pool._idle) == 1
            if result != b"hello":
                assert isinstance(result, asyncio.CancelledError)
            return result == b"hello"

    async def main() -> None:
        responders: list[Responder] = []
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: Responder(responders), "127.0.0.1")
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        outcomes: list[bool] = []
        while outcomes[-10:] != [True] * 10:
            outcomes.append(await attempt(url, len(outcomes)))
        assert outcomes.count(False) > 5
        await asyncio.sleep(0.05)
        assert not any(responder.open for responder in responders), "the other end is still there"
        server.close()
        await server.wait_closed()

    asyncio.run(main())


# The wire -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "writes"),
    [(b"", 1), (b"x" * 65536, 1), (b"x" * 65537, 2), ("chunks", 3)],
    ids=["no body", "small", "large", "a generator"],
)
def test_head_and_body_leave_together(
    tongue: Tongue, serve: Any, monkeypatch: pytest.MonkeyPatch, content: Any, writes: int
) -> None:
    server = serve(hello)
    sent: list[int] = []
    if tongue.blocking:
        send = socket.socket.send
        monkeypatch.setattr(socket.socket, "send", lambda self, data: sent.append(len(data)) or send(self, data))
    else:
        kind: Any = importlib.import_module("asyncio.selector_events")._SelectorSocketTransport
        write = kind.write
        monkeypatch.setattr(kind, "write", lambda self, data: sent.append(len(data)) or write(self, data))

    async def generate() -> AsyncIterator[bytes]:
        yield b"ab"
        yield b"cd"

    chunks = iter([b"ab", b"cd"]) if tongue.blocking else generate()

    async def main() -> None:
        async with Sender(tongue) as sender:
            await sender.drop(await sender.ask(server.url, chunks if content == "chunks" else content))

    tongue.run(main())
    assert len(sent) == writes


async def connect(line: Any) -> socket.socket:
    """The other end of a line."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        await finish(line.connect_tcp(*listener.getsockname(), timeout=5))
        return listener.accept()[0]


def test_a_line_that_is_closed(tongue: Tongue) -> None:
    async def main() -> None:
        line: Any = Line() if tongue.blocking else AsyncLine()
        line.close()  # not open yet
        line = Line() if tongue.blocking else AsyncLine()
        with await connect(line):
            assert not line.get_extra_info("is_readable")
            await finish(line.close() if tongue.blocking else line.aclose())
            assert line.get_extra_info("is_readable")
            with pytest.raises(faults.WriteError):
                await finish(line.write([b"body"]))
            with pytest.raises(faults.ReadError):
                await finish(line.read())

    tongue.run(main())


@pytest.mark.parametrize("polls", [True, False])
def test_a_line_waits_for_the_other_end(monkeypatch: pytest.MonkeyPatch, *, polls: bool) -> None:
    """With what the system has to wait with: Windows has no poll."""
    if not polls:
        monkeypatch.delattr("select.poll")

    async def main() -> None:
        line: Any = Line()
        with await connect(line) as peer, contextlib.closing(line):
            with pytest.raises(faults.ReadTimeout):
                line.read(timeout=0)
            peer.sendall(b"answer")
            assert line.read(timeout=5) == b"answer"
            with pytest.raises(faults.WriteTimeout):
                line.write([bytes(1 << 26)], timeout=0)  # more than is taken on the way

    asyncio.run(main())


def test_nothing_is_begun_after_the_deadline() -> None:
    async def main() -> None:
        line = Line()
        with await connect(line):
            line.deadline = http.Deadline(-1)
            with pytest.raises(faults.WriteTimeout, match="deadline"):
                line.write([b"body"], timeout=5)
            with pytest.raises(faults.ReadTimeout, match="deadline"):
                line.read(timeout=5)
            line.close()

    TONGUES["blocking"].run(main())


def test_a_timer_serves_one_wait_after_the_other() -> None:
    async def main() -> None:
        line = AsyncLine()
        with await connect(line) as peer:
            loop = asyncio.get_running_loop()

            async def read_soon(seconds: float) -> bytes:
                loop.call_soon(peer.sendall, b"a")
                return await line.read(timeout=seconds)

            start = loop.time()
            assert await read_soon(0.02) == b"a"
            timer = line._timer
            assert timer is not None
            with pytest.raises(faults.ReadTimeout):  # not when the timer comes for the first time
                await line.read(timeout=0.05)
            assert loop.time() - start >= 0.05
            assert await read_soon(30) == b"a"
            assert await read_soon(0.01) == b"a"
            await asyncio.sleep(0.02)  # nobody waits any more
            assert line._timer is None
            assert await read_soon(30) == b"a"
            await line.aclose()
            assert line._timer is None

    asyncio.run(main())


def test_what_nobody_reads_yet_stays_with_the_sender() -> None:
    async def main() -> None:
        line = AsyncLine()
        with await connect(line) as peer:
            peer.setblocking(False)
            sent = 0
            for _ in range(1000):
                with contextlib.suppress(BlockingIOError):
                    sent += peer.send(bytes(65536))
                await asyncio.sleep(0)
            assert line._size < 1_000_000 < sent
            while sent:
                sent -= len(await line.read(timeout=5))
            assert not line._size
            await line.aclose()

    asyncio.run(main())


class Sink(Server):
    """Takes requests without a memory of them."""

    @staticmethod
    def _read_request(connection: socket.socket) -> bytes:
        head = connection.recv(65536)
        rest = int(head.partition(b"Length: ")[2].partition(b"\r")[0] or 0) - len(head.partition(b"\r\n\r\n")[2])
        buffer = bytearray(65536)
        while rest > 0:
            rest -= connection.recv_into(buffer)
        return head


def test_a_large_body_is_not_copied(tongue: Tongue) -> None:
    server = Sink(hello)
    content = bytes(32_000_000)

    async def main() -> int:
        async with Sender(tongue) as sender:
            await sender.fetch(server.url)
            tracemalloc.start()
            try:
                assert await sender.fetch(server.url, content, timeout={"write": 20}) == b"hello"
                return tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

    try:
        assert tongue.run(main()) < 2_000_000
    finally:
        server.close()


class Views:
    """A body whose bytes can be had without a copy, as those of files can."""

    def __init__(self, size: int, *pieces: bytes, fault: Exception | None = None) -> None:
        self.size = size
        self.pieces = pieces
        self.fault = fault
        self.viewed = False

    def views(self) -> Iterator[memoryview]:
        self.viewed = True
        yield from map(memoryview, self.pieces)
        if self.fault is not None:
            raise self.fault


def send_views(transport: Transport, url: str, body: Views) -> bytes:
    headers = [(b"Host", b"localhost"), (b"Content-Length", b"%d" % body.size)]
    request = http11.Request("POST", b"/", headers, body, {"timeout": {"write": 5}})
    _, answer = transport.exchange(request, (b"http", b"127.0.0.1", httpx.URL(url).port), None)
    try:
        return b"".join(answer)
    finally:
        answer.close()


@pytest.mark.parametrize("pieces", [(b"ab",), (b"ab", bytes(100_000), b"cd"), (bytes(100_000), b"cd")], ids=len)
def test_views_are_sent_as_they_are(serve: Any, pieces: tuple[bytes, ...]) -> None:
    server = serve(hello)
    content = b"".join(pieces)
    with contextlib.closing(Transport(httpx.Limits(), choose_tls({}))) as transport:
        for _ in range(2):
            body = Views(len(content), *pieces)
            assert send_views(transport, server.url, body) == b"hello"
            assert body.viewed
    assert server.bodies == [content, content]
    assert server.connections == 1


def test_a_body_that_ends_early_takes_its_connection_with_it(serve: Any) -> None:
    server = serve(hello)
    with contextlib.closing(Transport(httpx.Limits(), choose_tls({}))) as transport:
        with pytest.raises(EOFError, match="no more"):
            send_views(transport, server.url, Views(9, b"ab", fault=EOFError("no more")))
        assert send_views(transport, server.url, Views(2, b"ab")) == b"hello"
    assert server.connections == 2


def test_an_answer_may_come_before_all_is_sent(tongue: Tongue, serve: Any) -> None:
    """Whoever refuses a body says so and closes."""

    def refuse(server: Server, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 413 No\r\nContent-Length: 2\r\n\r\nno")

    def give() -> Iterator[bytes]:
        yield b"abc"
        raise faults.WriteError("closed")

    async def give_async() -> AsyncIterator[bytes]:
        for part in give():
            yield part

    server = serve(refuse)
    server._read_request = lambda connection: (connection.recv(100), b"")

    async def main() -> None:
        async with Sender(tongue) as sender:
            for content in (give() if tongue.blocking else give_async(), b"abc"):
                response = await sender.ask(server.url, content, method="PUT")
                assert response.status_code == 413
                await sender.drop(response)

    tongue.run(main())
    assert server.connections == 2


def test_a_call_that_is_given_up_without_a_loop(serve: Any) -> None:
    """A coroutine that is closed can't await anything any more."""
    server = serve(hello)

    async def main() -> None:
        async with Sender(TONGUES["asyncio"]) as sender:
            request = http11.Request("GET", b"/", [(b"Host", b"a")], None, {})
            call = sender.inner.exchange(request, (b"http", b"127.0.0.1", httpx.URL(server.url).port))
            call.send(None)
            call.close()
            sender.assert_nothing_is_lent()

    asyncio.run(main())


LARGE = random.Random(0).randbytes(3_000_000)


@pytest.mark.parametrize("behind", [b"", LARGE], ids=["", "with more behind it"])
def test_a_large_body(tongue: Tongue, serve: Any, behind: bytes) -> None:
    def answer(server: Server, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(LARGE) + LARGE + behind)

    server = serve(answer)

    async def main() -> None:
        async with Sender(tongue, size=1) as sender:
            for _ in range(2):
                assert await sender.fetch(server.url) == LARGE
            sender.assert_nothing_is_lent()

    tongue.run(main())
    assert server.connections == (2 if behind else 1)


@pytest.mark.parametrize("come", [0, 100, 2_000_000])
def test_a_large_body_that_breaks_off(tongue: Tongue, serve: Any, come: int) -> None:
    def answer(server: Server, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(LARGE) + LARGE[:come])
        connection.shutdown(socket.SHUT_WR)

    server = serve(answer)

    async def main() -> None:
        async with Sender(tongue, size=1) as sender:
            for _ in range(2):
                with pytest.raises(httpx.RemoteProtocolError):
                    await sender.fetch(server.url)
            sender.assert_nothing_is_lent()

    tongue.run(main())


def test_a_large_body_that_nobody_wants_any_more(tongue: Tongue, serve: Any) -> None:
    def answer(server: Server, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(LARGE) + LARGE)

    server = serve(answer)

    async def main() -> None:
        async with Sender(tongue, size=1) as sender:
            response = await sender.ask(server.url)
            got = 0
            if tongue.blocking:
                parts: Any = response.iter_bytes()
                while got < 1_000_000:
                    got += len(next(parts))
                parts.close()
            else:
                parts = response.aiter_bytes()
                while got < 1_000_000:
                    got += len(await anext(parts))
                await parts.aclose()
            await sender.drop(response)
            assert server.gone.wait(5)
            sender.assert_nothing_is_lent()

    tongue.run(main())


@pytest.mark.parametrize("answer", [HELLO, CHUNKED + b"5\r\nhello\r\n0\r\n\r\n"], ids=["with a length", "chunked"])
def test_what_came_behind_an_answer_is_no_answer(tongue: Tongue, serve: Any, answer: bytes) -> None:
    def surplus(server: Server, connection: socket.socket) -> None:
        connection.sendall(answer + HELLO.replace(b"hello", b"wrong"))

    server = serve(surplus)

    async def main() -> None:
        async with Sender(tongue) as sender:
            for _ in range(3):
                assert await sender.fetch(server.url) == b"hello"

    tongue.run(main())
    assert server.connections == 3


# Chunked bodies -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("pause", [None, len(CHUNKED), 20, len(CHUNKED) + 1], ids=["at once", "head", "half", "size"])
@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n", id="plain"),
        pytest.param(b"2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\n\r\n", id="extension"),
        pytest.param(b"5\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n", id="trailers"),
    ],
)
def test_a_chunked_body_leaves_its_connection(tongue: Tongue, serve: Any, body: bytes, pause: int | None) -> None:
    def answer(server: Server, connection: socket.socket) -> None:
        wire = CHUNKED + body
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(wire[:pause])
        connection.sendall(wire[len(wire) if pause is None else pause :])

    server = serve(answer)

    async def main() -> None:
        async with Sender(tongue) as sender:
            for _ in range(3):
                assert await sender.fetch(server.url) == b"hello"
                sender.assert_nothing_is_lent()

    tongue.run(main())
    assert (server.connections, server.requests) == (1, 3)


async def take(response: httpx.Response, pieces: list[bytes]) -> None:
    """Note the pieces of a body as they come."""
    if isinstance(response.stream, httpx.SyncByteStream):
        pieces.extend(response.stream)
        return
    async for piece in cast("httpx.AsyncByteStream", response.stream):
        pieces.append(piece)  # noqa: PERF401  # what came before a fault counts


def test_chunks_that_came_together_are_handed_on_together(tongue: Tongue, serve: Any) -> None:
    def answer(server: Server, connection: socket.socket) -> None:
        connection.sendall(CHUNKED + b"2\r\nhe\r\n3\r\nllo\r\n1\r\n!\r\n0\r\n\r\n")

    server = serve(answer)

    async def main() -> None:
        async with Sender(tongue) as sender:
            for method in ("POST", "HEAD"):
                response = await sender.ask(server.url, method=method)
                await take(response, pieces)
                await sender.drop(response)

    pieces: list[bytes] = []
    tongue.run(main())
    assert pieces == [b"hello!"]


def test_who_answers_head_with_a_body_is_not_asked_again(tongue: Tongue, serve: Any) -> None:
    server = serve(lambda _, connection: connection.sendall(CHUNKED + b"5\r\nhello\r\n0\r\n\r\n"))

    async def main() -> None:
        async with Sender(tongue) as sender:
            for method, body in (("HEAD", []), ("POST", [b"hello"])):
                pieces: list[bytes] = []
                response = await sender.ask(server.url, method=method)
                await take(response, pieces)
                await sender.drop(response)
                assert pieces == body

    tongue.run(main())
    assert server.connections == 2


def test_a_size_may_come_before_its_chunk(tongue: Tongue) -> None:
    """What has no content is nothing to hand on."""
    reads = [b"5\r\n", b"hello", b"\r\n", b"1\r\n!", b"\r\n0\r\n\r\n"]

    async def go_on(*_: object) -> bytes:
        return reads.pop(0)

    async def main() -> None:
        reader = http11.Reader("POST")
        reader.feed(CHUNKED)
        line: Any = types.SimpleNamespace(read=(lambda *_: reads.pop(0)) if tongue.blocking else go_on)
        if tongue.blocking:
            pieces = list(Body(line, reader, b"", None, list))
        else:
            pieces = [piece async for piece in AsyncBody(line, reader, b"", None, list)]
        assert pieces == [b"hello", b"!"]
        assert not reads

    tongue.run(main())


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"5\r\nhello\r\n", id="no end"),
        pytest.param(b"6\r\nhello", id="half a chunk"),
        pytest.param(b"5\r\nhello!\r\n0\r\n\r\n", id="longer than it says"),
        pytest.param(b"5\r\nhello\r\nzz\r\n", id="no size"),
        pytest.param(b"5\r\nhello\r\n0\r\nno trailer\r\n\r\n", id="trailer"),
        pytest.param(b"5\r\nhello\r\n-1\r\n", id="below zero"),
    ],
)
def test_a_chunked_body_that_is_none(tongue: Tongue, serve: Any, body: bytes) -> None:
    def answer(server: Server, connection: socket.socket) -> None:
        connection.sendall(CHUNKED + body)
        connection.shutdown(socket.SHUT_WR)

    server = serve(answer)

    async def main() -> None:
        async with Sender(tongue) as sender:
            response = await sender.ask(server.url)
            with pytest.raises(httpx.RemoteProtocolError):
                await take(response, pieces)
            sender.assert_nothing_is_lent()
            assert server.gone.wait(5)

    pieces: list[bytes] = []
    tongue.run(main())
    assert pieces == [b"hello"]


def test_what_the_response_knows(tongue: Tongue, serve: Any) -> None:
    server = serve(hello)

    async def main() -> None:
        async with Sender(tongue) as sender:
            response = await sender.ask(server.url)
            assert response.extensions["http_version"] == b"HTTP/1.1"
            stream = response.extensions["network_stream"]
            port = int(server.url.rpartition(":")[2])
            assert stream.get_extra_info("server_addr") == ("127.0.0.1", port)
            assert stream.get_extra_info("client_addr")[0] == "127.0.0.1"
            assert stream.get_extra_info("socket").fileno() > 0
            assert stream.get_extra_info("ssl_object") is None
            assert stream.get_extra_info("anything else") is None
            await sender.drop(response)

    tongue.run(main())


@pytest.mark.parametrize("url", ["ftp://host/", "/nowhere", "http:///path"])
def test_what_can_not_be_sent(tongue: Tongue, url: str) -> None:
    async def main() -> None:
        async with Sender(tongue) as sender:
            with pytest.raises(httpx.UnsupportedProtocol):
                await sender.ask(url)
            sender.assert_nothing_is_lent()

    tongue.run(main())


def test_each_fault_is_one_of_httpx() -> None:
    kinds = faults.TransportError.__subclasses__()
    assert len(kinds) == 9
    for kind in kinds:
        theirs = faults.as_httpx(kind("why"))
        assert type(theirs).__name__ == kind.__name__
        assert isinstance(theirs, httpx.TransportError)
        assert str(theirs) == "why"


def test_the_second_address_is_tried_too(tongue: Tongue, serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(hello)
    port = int(server.url.rpartition(":")[2])
    with socket.create_server(("127.0.0.2", 0)) as closed:
        addresses = [("127.0.0.2", closed.getsockname()[1]), ("127.0.0.1", port)]
    lookup = socket.getaddrinfo

    def look_up(host: Any, *args: Any, **options: Any) -> Any:
        if host != "two.example.test":
            return lookup(host, *args, **options)
        if options.get("flags") == socket.AI_NUMERICHOST:
            raise socket.gaierror
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, port)) for ip, _ in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)

    async def main() -> None:
        async with Sender(tongue, keep=0) as sender:
            assert await sender.fetch(f"http://two.example.test:{port}/") == b"hello"
            addresses.reverse()
            assert await sender.fetch(f"http://two.example.test:{port}/") == b"hello"
            addresses.reverse()
            addresses.pop()
            with pytest.raises(httpx.ConnectError):
                await sender.fetch(f"http://two.example.test:{port}/")

    tongue.run(main())


# TLS ------------------------------------------------------------------------------------------------------------------


class TlsServer(Server):
    def __init__(self, answer: Callable[[Server, socket.socket], None], certificate: Path) -> None:
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(certificate)
        super().__init__(answer)
        self.url = self.url.replace("http:", "https:")

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            super()._serve(self.tls.wrap_socket(connection, server_side=True))


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key and a certificate for this machine that nobody else has signed."""
    if (openssl := shutil.which("openssl")) is None:
        pytest.skip("there is no openssl to make a certificate with")
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    options = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    made = [*options.split(), "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(path), "-out", "/dev/stdout"]
    done = subprocess.run([openssl, *made], capture_output=True, check=True)
    with path.open("ab") as file:
        file.write(done.stdout)
    return path


@pytest.fixture
def secure(certificate: Path) -> Iterator[TlsServer]:
    server = TlsServer(hello, certificate)
    yield server
    server.close()


def test_a_connection_with_tls(tongue: Tongue, secure: TlsServer, certificate: Path) -> None:
    async def main() -> None:
        async with Sender(tongue, verify=ssl.create_default_context(cafile=str(certificate))) as sender:
            assert await sender.fetch(secure.url, bytes(1_000_000)) == b"hello"
            assert await sender.fetch(secure.url) == b"hello"
            response = await sender.ask(secure.url, timeout={"connect": 5})
            assert response.extensions["network_stream"].get_extra_info("ssl_object").version().startswith("TLS")
            await sender.drop(response)
        assert secure.gone.wait(5)

    tongue.run(main())
    assert (secure.connections, secure.requests) == (1, 3)


class Deaf(TlsServer):
    """Says hello and reads nothing."""

    def _read_request(self, connection: socket.socket) -> None:
        connection.sendall(b"hello")
        self.gone.wait(10)


def test_tls_waits_for_the_other_end_too(certificate: Path) -> None:
    with contextlib.closing(Deaf(hello, certificate)) as server, contextlib.closing(Line()) as line:
        line.connect_tcp("127.0.0.1", int(server.url.rpartition(":")[2]), timeout=5)
        line.start_tls(ssl.create_default_context(cafile=str(certificate)), "127.0.0.1", timeout=5)
        assert line.get_extra_info("anything else") is None
        assert line.read(timeout=5) == b"hello"
        with pytest.raises(faults.ReadTimeout):
            line.read(timeout=0.01)
        with pytest.raises(faults.WriteTimeout):
            line.write([bytes(1 << 26)], timeout=0.1)  # more than is taken on the way
        server.gone.set()


def test_a_certificate_that_is_not_trusted(tongue: Tongue, secure: TlsServer) -> None:
    async def main() -> None:
        async with Sender(tongue) as sender:
            with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
                await sender.fetch(secure.url)
            sender.assert_nothing_is_lent()

    tongue.run(main())


def test_a_handshake_that_does_not_come_to_an_end(tongue: Tongue, serve: Any) -> None:
    """A server that says nothing: it waits for a request that it can read."""
    url = serve(say_nothing).url.replace("http:", "https:")

    async def main() -> None:
        async with Sender(tongue) as sender:
            with pytest.raises(httpx.ConnectTimeout):
                await sender.fetch(url, timeout={"connect": 0.1})
            sender.assert_nothing_is_lent()

    tongue.run(main())


def test_there_is_one_tls_context_unless_somebody_wants_another(
    monkeypatch: pytest.MonkeyPatch, certificate: Path
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    usual = choose_tls({})()
    assert usual.get_ca_certs()
    assert choose_tls({"timeout": 5})() is usual
    own = ssl.create_default_context()
    assert choose_tls({"verify": own})() is own
    none = choose_tls({"verify": False})
    assert none().verify_mode == ssl.CERT_NONE
    assert none() is none()
    monkeypatch.setenv("SSL_CERT_DIR", str(certificate.parent))
    assert not choose_tls({})().get_ca_certs()  # a folder's are read when they are needed
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert len(choose_tls({})().get_ca_certs()) == 1


# When it is used ------------------------------------------------------------------------------------------------------


def transport_of(tongue: Tongue, **options: Any) -> Any:
    async def main() -> Any:
        client = tongue.client(**options)
        transport = client._driver.shared.way.client._transport
        transport = getattr(transport, "transport", transport)
        await finish(client.close())
        return transport

    return tongue.run(main())


def test_it_is_the_default(tongue: Tongue) -> None:
    assert isinstance(transport_of(tongue), Transport if tongue.blocking else AsyncTransport)


def test_it_can_do_what_most_options_ask_for(tongue: Tongue) -> None:
    args = {
        "verify": False,
        "trust_env": False,
        "limits": httpx.Limits(max_connections=7, max_keepalive_connections=None, keepalive_expiry=3),
        "headers": {"x-me": "b"},
    }
    option = {"client_args" if tongue.blocking else "async_client_args": args}
    pool = transport_of(tongue, http_options=option)._pool
    assert (pool._size, pool._keep, pool._expiry) == (7, float("inf"), 3)


@pytest.mark.parametrize(
    "args", [{"http2": False}, {"http1": True}, {"proxy": "http://127.0.0.1:9"}, {"mounts": {}}, {"transport": None}]
)
def test_what_only_httpx_can_do_is_left_to_it(tongue: Tongue, args: Any) -> None:
    option = {"client_args" if tongue.blocking else "async_client_args": args}
    assert type(transport_of(tongue, http_options=option)).__module__ == "httpx"


@pytest.mark.parametrize("name", ["HTTP_PROXY", "https_proxy", "ALL_PROXY"])
def test_proxies_are_left_to_httpx(tongue: Tongue, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("NO_PROXY", "localhost")
    assert isinstance(transport_of(tongue), Transport | AsyncTransport)
    monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert type(transport_of(tongue)).__module__ == "httpx"
    option = {"client_args" if tongue.blocking else "async_client_args": {"trust_env": False}}
    assert isinstance(transport_of(tongue, http_options=option), Transport | AsyncTransport)


def test_trio_is_left_to_httpx() -> None:
    assert type(transport_of(TONGUES["trio"])).__module__ == "httpx"


def test_a_client_may_have_as_many_connections_as_the_process_may_have_files(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource")
    for files, connections in {1024: 768, 256: 192, 1_000_000: 4096, resource.RLIM_INFINITY: 4096}.items():
        monkeypatch.setattr(resource, "getrlimit", lambda _, files=files: (files, files))
        assert http.count_connections() == connections
    monkeypatch.setitem(sys.modules, "resource", None)
    assert http.count_connections() == 4096


def wrap(method: Any, seen: list[str]) -> Any:
    """As vcrpy and pytest-httpx do it."""

    @functools.wraps(method)
    def recorded(transport: Any, request: httpx.Request) -> Any:
        seen.append(str(request.url))
        return method(transport, request)

    return recorded


def cover(method: Any, seen: list[str]) -> Any:
    """As libraries for tracing do it, with an object that looks like what it stands for."""

    class Cover:
        __globals__ = method.__globals__
        __code__ = method.__code__

        def __get__(self, instance: Any, owner: Any) -> Any:
            return self if instance is None else functools.partial(wrap(method, seen), instance)

    return Cover()


@pytest.mark.parametrize("tap", [wrap, cover])
def test_nobody_who_listens_to_httpx_is_passed_by(
    tongue: Tongue, serve: Any, monkeypatch: pytest.MonkeyPatch, tap: Any
) -> None:
    server = serve(hello)
    owner, name = (
        (httpx.HTTPTransport, "handle_request")
        if tongue.blocking
        else (httpx.AsyncHTTPTransport, "handle_async_request")
    )
    seen: list[str] = []

    async def main() -> None:
        async with Sender(tongue) as sender:
            assert await sender.fetch(server.url) == b"hello"
            with monkeypatch.context() as patch:
                patch.setattr(owner, name, tap(getattr(owner, name), seen))
                assert [await sender.fetch(f"{server.url}/{turn}") for turn in "ab"] == [b"hello", b"hello"]
            assert await sender.fetch(server.url) == b"hello"

    tongue.run(main())
    assert seen == [f"{server.url}/a", f"{server.url}/b"]
    assert (server.connections, server.requests) == (2, 4)
    assert server.gone.wait(5)
