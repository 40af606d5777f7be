"""`Timeout.total`: a call ends in time, whatever it is that takes so long.

The time is real, but short; what a call may take at most is far more than that, for machines that are busy.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
import trio

import gemkit
from gemkit import errors
from gemkit._core.steps import HttpRequest
from gemkit._drivers import http

from .serving import Server, say_nothing, stall_after_one
from .test_calls import assert_hidden
from .wire import KEY, STALL, TONGUES, Body, Tongue, Wire, cancel_when_blocked, drain, event, finish, pull, say

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

ASK: dict[str, Any] = {"model": "gemini-x", "contents": "hi"}
TOTAL = gemkit.Timeout(total=0.3)
WORDS = r"longer than the 0\.3 s"
AT_MOST = 8.0
"""Seconds; nothing in here ends by itself before 20."""


@contextlib.contextmanager
def in_time() -> Iterator[None]:
    began = time.monotonic()
    yield
    assert time.monotonic() - began < AT_MOST


def drip(head: bytes, drop: bytes) -> Callable[[Server, socket.socket], None]:
    """An answer that always goes on, and never gets anywhere."""

    def answer(server: Server, connection: socket.socket) -> None:
        connection.sendall(head)
        end = time.monotonic() + 20
        while time.monotonic() < end and not server.gone.is_set():
            connection.sendall(drop)
            time.sleep(0.02)

    return answer


drip_body = drip(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{", b" ")
drip_error = drip(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 100000\r\n\r\n{", b" ")
drip_head = drip(b"HTTP/1.1 200 OK\r\n", b"x-more: 1\r\n")
drip_comments = drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"3\r\n:\n\n\r\n")


def stall_in_the_body(server: Server, connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")


async def generate(client: Any) -> Any:
    return await finish(client.models.generate_content(**ASK))


async def read(client: Any) -> Any:
    return await drain(client.models.generate_content_stream(**ASK))


async def with_client(tongue: Tongue, url: str, work: Callable[[Any], Any], **options: Any) -> Any:
    client = tongue.client(base_url=url, **{"timeout": TOTAL, **options})
    try:
        return await work(client)
    finally:
        await finish(client.close())


@pytest.mark.parametrize("work", [generate, read], ids=["whole", "stream"])
@pytest.mark.parametrize(
    "answer",
    [say_nothing, stall_in_the_body, drip_body, drip_error, drip_head],
    ids=["silence", "stalled body", "dripping body", "dripping error", "dripping head"],
)
def test_an_answer_that_does_not_come(tongue: Tongue, serve: Any, answer: Any, work: Any) -> None:
    server = serve(answer)
    with in_time(), pytest.raises((errors.APITimeoutError, errors.StreamInterruptedError)) as caught:
        tongue.run(with_client(tongue, server.url, work, max_retries=5))
    late = caught.value.__cause__ if isinstance(caught.value, errors.StreamInterruptedError) else caught.value
    assert isinstance(late, errors.APITimeoutError)
    assert "longer than the 0.3 s" in str(late)
    assert late.attempts == 1
    assert server.requests <= 1  # none, where the machine was too busy to get so far
    assert_hidden(caught.value)
    assert server.gone.wait(5) or not server.connections


def test_a_connection_that_is_not_made(tongue: Tongue) -> None:
    """A listener that accepts nobody, with a queue that is full."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(4):
            one = stack.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with in_time(), pytest.raises(errors.APITimeoutError, match=WORDS):
            tongue.run(with_client(tongue, url, generate))


class Dawdler(Server):
    """Takes its time over what comes before there is a request to answer."""

    def __init__(self, dawdle: Callable[[socket.socket], object]) -> None:
        self.dawdle = dawdle
        super().__init__(say_nothing)

    def _serve(self, connection: socket.socket) -> None:
        end = time.monotonic() + 20
        with connection, contextlib.suppress(OSError):
            while time.monotonic() < end:
                self.dawdle(connection)
                time.sleep(0.02)
        self.gone.set()


@pytest.fixture
def dawdle() -> Iterator[Callable[..., Dawdler]]:
    servers: list[Dawdler] = []

    def start(how: Callable[[socket.socket], object]) -> Dawdler:
        servers.append(Dawdler(how))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.mark.parametrize("name", ["blocking", "asyncio"])  # under trio, httpcore leaves the socket to the collector
def test_a_handshake_that_does_not_come_to_an_end(name: str, dawdle: Any) -> None:
    """A TLS record of 16 kB, byte for byte."""
    tongue = TONGUES[name]
    record = iter(b"\x16\x03\x03\x40\x00\x02\x00\x3f\xf0" + bytes(16384))
    server = dawdle(lambda connection: connection.send(bytes([next(record)])))
    with in_time(), pytest.raises(errors.APITimeoutError, match=WORDS):
        tongue.run(with_client(tongue, server.url.replace("http:", "https:"), generate))
    assert server.gone.wait(5)


def test_a_request_that_is_taken_in_small_pieces(tongue: Tongue, dawdle: Any) -> None:
    server = dawdle(lambda connection: connection.recv(65536))

    async def work(client: Any) -> Any:
        return await finish(client.models.generate_content(model="gemini-x", contents="x" * 20_000_000))

    with in_time(), pytest.raises(errors.APITimeoutError, match=WORDS):
        tongue.run(with_client(tongue, server.url, work))


@pytest.mark.parametrize(
    ("answer", "text"), [(stall_after_one, "a"), (drip_comments, "")], ids=["silence", "comments only"]
)
def test_a_stream_that_does_not_go_on(tongue: Tongue, serve: Any, answer: Any, text: str) -> None:
    server = serve(answer)
    with in_time(), pytest.raises(errors.StreamInterruptedError) as caught:
        tongue.run(with_client(tongue, server.url, read))
    assert isinstance(caught.value.__cause__, errors.APITimeoutError)
    assert "longer than the 0.3 s" in str(caught.value.__cause__)
    assert caught.value.partial is not None
    assert caught.value.partial.text == text
    assert server.gone.wait(5)


def test_a_stream_is_one_call(tongue: Tongue) -> None:
    """Whoever takes longer to use what came than the call may take has no more of it."""
    body = Body(event(say("a")), event(say("b", "STOP")))

    async def main() -> None:
        stream = tongue.client(Wire((200, body)), timeout=TOTAL).models.generate_content_stream(**ASK)
        assert (await pull(stream)).text == "a"
        await rest(0.35)
        with pytest.raises(errors.StreamInterruptedError, match=WORDS):
            await pull(stream)

    tongue.run(main())
    assert body.closed


async def rest(seconds: float) -> None:
    time.sleep(seconds)  # noqa: ASYNC251  # nothing else runs


# Retries --------------------------------------------------------------------------------------------------------------


def test_retries_end_with_it(tongue: Tongue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.random", lambda: 0.8)
    wire = Wire((503, b""))
    policy = gemkit.RetryPolicy(max_retries=1000, initial=0.1, maximum=0.1)
    client = tongue.client(wire, max_retries=None, retry=policy, timeout=gemkit.Timeout(total=0.4))
    began = time.monotonic()
    with in_time(), pytest.raises((errors.ServiceUnavailableError, errors.APITimeoutError)) as caught:
        tongue.run(generate(client))
    attempts = caught.value.attempts
    assert len(wire.requests) in (attempts - 1, attempts)  # the last one may be too late to be sent
    assert attempts <= 5
    assert sum(caught.value.waits) == pytest.approx(0.09 * (attempts - 1))
    assert time.monotonic() - began > 0.09  # it did wait, and did not end before there was a reason
    if isinstance(caught.value, errors.ServiceUnavailableError):
        assert "Not tried again: 0.1 s of waiting is more than the call may still take." in caught.value.__notes__


def test_a_wait_that_is_too_long_is_not_begun(tongue: Tongue) -> None:
    wire = Wire((503, {"retry-after": "20"}, b""))
    with in_time(), pytest.raises(errors.ServiceUnavailableError) as caught:
        tongue.run(generate(tongue.client(wire, max_retries=2, timeout=TOTAL)))
    assert "Not tried again: 20.0 s of waiting is more than the call may still take." in caught.value.__notes__
    assert len(wire.requests) == 1


def test_each_attempt_has_what_the_others_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a clock that goes on by 3 s for each request; event loops go by it too, hence only the one that blocks."""
    clock = [100.0]
    monkeypatch.setattr(http.time, "monotonic", lambda: clock[0])
    monkeypatch.setattr("random.random", lambda: 0.0)
    wire = Wire((503, b""), (503, b""), (200, say("a", "STOP")))

    def answer(request: Any) -> Any:
        clock[0] += 3
        return wire(request)

    tongue = TONGUES["blocking"]
    tongue.run(generate(tongue.client(answer, max_retries=2, timeout=gemkit.Timeout(read=25, total=30))))
    assert [request.extensions["timeout"]["read"] for request in wire.requests] == [25, 25, 24]
    assert [request.headers["x-server-timeout"] for request in wire.requests] == ["30", "27", "24"]


def test_what_is_lost_to_the_deadline_costs_no_retries(tongue: Tongue, serve: Any) -> None:
    server = serve(say_nothing)

    async def work(client: Any) -> None:
        with pytest.raises(errors.APITimeoutError):
            await generate(client)
        budget = client._driver.shared.budget
        assert budget.spend(budget.capacity)

    tongue.run(with_client(tongue, server.url, work, max_retries=2))


# Lists ----------------------------------------------------------------------------------------------------------------

PAGES = [
    (200, {"models": [{"name": "models/a"}], "nextPageToken": "t"}),
    (200, {"models": [{"name": "models/b"}], "nextPageToken": "u"}),
    (200, {"models": [{"name": "models/c"}]}),
]


def test_each_page_is_a_call(tongue: Tongue) -> None:
    async def main() -> list[str]:
        names: list[str] = []
        pager = tongue.client(Wire(*PAGES), timeout=TOTAL).models.list()
        items = iter(pager) if tongue.blocking else aiter(pager)
        while (model := await pull(items)) is not None:
            names.append(model.name)
            await rest(0.35)
        return names

    assert tongue.run(main()) == ["models/a", "models/b", "models/c"]


def test_each_page_ends_in_time(tongue: Tongue, serve: Any) -> None:
    def answer(server: Server, connection: socket.socket) -> None:
        if server.requests == 1:
            body = b'{"models":[{"name":"models/a"}],"nextPageToken":"t"}'
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))

    async def work(client: Any) -> None:
        pages = client.models.list().pages()
        assert len((await pull(pages)).items) == 1
        with in_time(), pytest.raises(errors.APITimeoutError, match=WORDS):
            await pull(pages)

    tongue.run(with_client(tongue, serve(answer).url, work))


# What the service is told ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left", "told"),
    [(None, None), (0.3, None), (9.99, None), (10, "10"), (10.01, "11"), (59.5, "60"), (600.0, "600")],
    ids=repr,
)
def test_how_long_the_service_may_take(left: float | None, told: str | None) -> None:
    """No less than the 10 s that it wants, and rather a second too much: we are the ones who end it."""
    settings = gemkit.Client(api_key=KEY, base_url="https://api.example.test")._settings
    request = HttpRequest("GET", "https://api.example.test/v1beta/models", timeout=gemkit.Timeout())
    with httpx.Client() as client:
        sent = http.build_request(client, settings, request, left)
        assert sent.headers.get("x-server-timeout") == told
        elsewhere = http.build_request(client, settings, HttpRequest("GET", "https://other.test/"), left)
        assert "x-server-timeout" not in elsewhere.headers
        own = HttpRequest("GET", request.url, {"X-Server-Timeout": "17"})
        assert http.build_request(client, settings, own, left).headers.get_list("x-server-timeout") == ["17"]


def test_no_part_may_take_longer_than_the_whole() -> None:
    settings = gemkit.Client(api_key=KEY)._settings
    with httpx.Client(timeout=5) as client:

        def limits(timeout: gemkit.Timeout | None, left: float | None) -> Any:
            request = HttpRequest("GET", "https://api.example.test/", timeout=timeout)
            return http.build_request(client, settings, request, left).extensions["timeout"]

        some = gemkit.Timeout(connect=1, read=20, write=None, pool=4)
        assert limits(some, None) == {"connect": 1, "read": 20, "write": None, "pool": 4}
        assert limits(some, 3) == {"connect": 1, "read": 3, "write": 3, "pool": 3}
        assert limits(None, None) == dict.fromkeys(("connect", "read", "write", "pool"), 5)


def test_it_is_told_of_a_call(tongue: Tongue) -> None:
    wire = Wire((200, say("a", "STOP")))
    tongue.run(generate(tongue.client(wire, timeout=gemkit.Timeout(total=100.9))))
    tongue.run(generate(tongue.client(wire, timeout=gemkit.Timeout(total=10))))  # a little less by then
    tongue.run(generate(tongue.client(wire)))
    first, *others = [request.headers.get("x-server-timeout") for request in wire.requests]
    assert 90 <= int(first) <= 101
    assert others == [None, None]


def test_a_client_of_the_callers_goes_by_its_own_limits(tongue: Tongue, serve: Any) -> None:
    """There is no deadline then, and the defaults of gemkit's own clients don't count."""
    kind = httpx.Client if tongue.blocking else httpx.AsyncClient
    own = kind(timeout=httpx.Timeout(20, read=0.2))

    async def work(client: Any) -> None:
        try:
            with in_time(), pytest.raises(errors.APITimeoutError, match="ReadTimeout"):
                await generate(client)
        finally:
            await finish(own.close() if isinstance(own, httpx.Client) else own.aclose())

    tongue.run(with_client(tongue, serve(say_nothing).url, work, http_client=own, timeout=None))


# Cancellation ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("total", [None, 20], ids=["no deadline", "deadline"])
@pytest.mark.parametrize("work", [generate, read], ids=["whole", "stream"])
def test_cancelling_is_no_timeout(async_tongue: Tongue, work: Any, total: float | None) -> None:
    body = Body(event(say("a")), STALL)
    client = async_tongue.client(Wire((200, body)), timeout=gemkit.Timeout(total=total))

    async def main() -> bool:
        return await cancel_when_blocked(async_tongue, lambda: work(client))

    with in_time():
        assert async_tongue.run(main()) is True
    assert body.closed


@pytest.mark.parametrize("work", [generate, read], ids=["whole", "stream"])
def test_the_callers_own_time_limit_stays_its_own(async_tongue: Tongue, work: Any) -> None:
    client = async_tongue.client(Wire((200, Body(event(say("a")), STALL))), timeout=gemkit.Timeout(total=20))

    async def main() -> None:
        if async_tongue.name == "trio":
            with trio.fail_after(0.2):
                await work(client)
        async with asyncio.timeout(0.2):
            await work(client)

    with in_time(), pytest.raises(trio.TooSlowError if async_tongue.name == "trio" else TimeoutError):
        async_tongue.run(main())


@pytest.mark.parametrize("fault", [TimeoutError("theirs"), trio.TooSlowError("theirs")], ids=["asyncio", "trio"])
def test_a_timeout_of_someone_else_is_not_taken_for_ours(tongue: Tongue, fault: Exception) -> None:
    wire = Wire(fault)
    with pytest.raises(type(fault), match="theirs") as caught:
        tongue.run(generate(tongue.client(wire, max_retries=2, timeout=gemkit.Timeout(total=20))))
    assert caught.value is fault
    assert len(wire.requests) == 1
