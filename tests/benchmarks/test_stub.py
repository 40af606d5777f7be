"""The stub speaks as the service does, and gemkit and httpx by hand go through all scenarios with it. No time is measured."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import http.client
import json
import threading
from collections.abc import Iterator
from contextlib import closing
from types import ModuleType
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest

from adapters import gemkit_sdk, raw_httpx
from answers import make_large, stream
from scenarios import SCENARIOS, Bench
from stub import Connection, Counts

SHORT: dict[str, dict[str, Any]] = {
    "unary": {"calls": 10},
    "unary_async": {"calls": 10},
    "image_answer": {"calls": 1},
    "image_request": {"megabytes": 1, "calls": 1},
    "embeddings": {"calls": 1},
    "chat": {"past": 3, "turns": 2},
    "stream": {"chunks": 30, "streams": 2},
    "stream_async": {"chunks": 30, "streams": 2},
    "first_chunk": {"streams": 2},
    "concurrent_calls": {"tasks": 5, "calls": 2},
    "concurrent_streams": {"tasks": 5, "chunks": 3, "gap": 1},
    "threads": {"count": 3, "calls": 2},
    "upload": {"mebibytes": 2, "sums": "on"},
    "download": {"mebibytes": 2},
}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A stub in a thread."""
    loop = asyncio.new_event_loop()
    counts = Counts()
    server = loop.run_until_complete(loop.create_server(lambda: Connection(counts), "127.0.0.1", 0))
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"

    async def stop() -> None:
        server.close()
        await asyncio.sleep(0)
        loop.stop()

    asyncio.run_coroutine_threadsafe(stop(), loop)
    thread.join()
    loop.close()


class Answer(NamedTuple):
    """What came of a request over a connection of its own."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes


def ask(url: str, method: str, target: str, body: bytes = b"", **headers: str) -> Answer:
    with closing(http.client.HTTPConnection(urlsplit(url).netloc)) as connection:
        connection.request(method, target, body, {name.replace("_", "-"): value for name, value in headers.items()})
        with connection.getresponse() as response:
            return Answer(response.status, response.headers, response.read())


def generate(url: str, model: str, verb: str = "generateContent") -> bytes:
    return ask(url, "POST", f"/v1beta/models/{model}:{verb}", b"{}").body


@pytest.mark.parametrize(
    ("model", "low", "high"),
    [("gen-small", 1_000, 2_000), ("gen-large", 180_000, 230_000), ("gen-image", 2_000_000, 2_100_000)],
    ids=["small", "large", "image"],
)
def test_answers_are_pretty_printed_and_of_their_size(url: str, model: str, low: int, high: int) -> None:
    body = generate(url, model)
    assert low < len(body) < high
    assert body == json.dumps(json.loads(body), indent=2, ensure_ascii=False).encode() + b"\n"


def test_answers_are_the_same_each_time() -> None:
    assert make_large() == make_large()


def test_an_event_is_an_http_chunk_and_ends_with_crlf() -> None:
    head, _, rest = b"".join(stream(3)).partition(b"\r\n\r\n")
    assert b"Transfer-Encoding: chunked" in head
    for number in range(3):
        size, _, rest = rest.partition(b"\r\n")
        event, rest = rest[: int(size, 16)], rest[int(size, 16) + 2 :]
        assert event.startswith(b"data: {")
        assert event.endswith(b"}\r\n\r\n")
        [candidate] = json.loads(event[6:])["candidates"]
        assert ("finishReason" in candidate) == (number == 2)
    assert rest == b"0\r\n\r\n"


@pytest.mark.parametrize("model", ["stream-1700", "paced-5-1"])
def test_a_stream_has_so_many_events(url: str, model: str) -> None:
    assert generate(url, model, "streamGenerateContent").count(b"data: ") == int(model.split("-")[1])


def test_an_upload_in_two_slices(url: str) -> None:
    ask(url, "GET", "/sums/on")
    begun = ask(url, "POST", "/upload/v1beta/files", b"{}", X_Goog_Upload_Command="start")
    assert begun.headers["X-Goog-Upload-Status"] == "active"
    target = begun.headers["X-Goog-Upload-URL"].removeprefix(url)
    assert target.startswith("/upload/")
    first = ask(url, "POST", target, b"abc", X_Goog_Upload_Command="upload")
    assert first.headers["X-Goog-Upload-Status"] == "active"
    last = ask(url, "POST", target, b"def", X_Goog_Upload_Command="upload, finalize")
    assert last.headers["X-Goog-Upload-Status"] == "final"
    digits = base64.b64decode(json.loads(last.body)["file"]["sha256Hash"]).decode()
    assert digits == hashlib.sha256(b"abcdef").hexdigest()


def test_what_it_does_not_know_is_not_found(url: str) -> None:
    assert ask(url, "GET", "/v1beta/nothing").status == 404


def test_every_scenario_is_tried() -> None:
    assert set(SHORT) == set(SCENARIOS)


@pytest.mark.parametrize("adapter", [gemkit_sdk, raw_httpx], ids=["gemkit", "httpx"])
@pytest.mark.parametrize("scenario", SHORT, ids=str)
def test_scenarios(url: str, adapter: ModuleType, scenario: str) -> None:
    costs = SCENARIOS[scenario](Bench(adapter, url, url), **SHORT[scenario])
    assert costs["cpu"] >= 0
    assert costs["wall"] > 0


@pytest.mark.parametrize("adapter", [gemkit_sdk, raw_httpx], ids=["gemkit", "httpx"])
def test_the_programs_that_are_started_cold(url: str, adapter: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    namespace: dict[str, Any] = {"BASE": url}
    exec(adapter.COLD_FIRST, namespace)
    namespace["client"].close()
    assert int(capsys.readouterr().out) > 300
    compile(adapter.USER_PROGRAM, "program", "exec")
