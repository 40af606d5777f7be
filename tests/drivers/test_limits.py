"""Answers that are too large: no more of them is read than is wanted, however they are packed."""

from __future__ import annotations

import gzip
from typing import Any

import pytest

import gemkit
from gemkit import errors
from gemkit._core import calls
from gemkit._drivers import http

from .wire import Body, Tongue, Wire, drain, finish, say

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

ASK = {"model": "gemini-x", "contents": "hi"}
LIMIT = 1000
PIECE = b" " * 600


@pytest.fixture
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    defaults: Any = calls.exchange.__kwdefaults__
    assert defaults["limit"] == calls.ANSWER_LIMIT == 256 * 2**20
    monkeypatch.setitem(defaults, "limit", LIMIT)


async def generate(client: Any) -> Any:
    return await finish(client.models.generate_content(**ASK))


@pytest.mark.usefixtures("_small")
def test_an_answer_that_is_too_large_is_not_read_to_its_end(tongue: Tongue) -> None:
    body = Body(*[PIECE] * 10)
    wire = Wire((200, body), (200, say("a", "STOP")))

    async def main() -> None:
        client = tongue.client(wire, max_retries=2)
        with pytest.raises(errors.DecodingError, match="larger than 1,000 bytes"):
            await generate(client)
        assert body.closed  # at once, so that its connection is free again
        assert len(body.log) == 2
        assert len(wire.requests) == 1  # and it is not asked for again
        assert (await generate(client)).text == "a"

    tongue.run(main())


@pytest.mark.usefixtures("_small")
@pytest.mark.parametrize(("spare", "fits"), [(1, True), (0, True), (-1, False)], ids=["less", "as many", "one more"])
def test_the_limit_is_what_an_answer_may_have(tongue: Tongue, spare: int, fits: bool) -> None:
    client = tongue.client(Wire((200, Body(b"{}", b" " * (LIMIT - 2 - spare)))))
    if fits:
        assert tongue.run(generate(client)).candidates is None
    else:
        with pytest.raises(errors.DecodingError, match="larger than"):
            tongue.run(generate(client))


def count(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The sizes of what is taken in, decoded."""
    taken: list[int] = []
    add = http.Body.add

    def note(self: http.Body, chunk: bytes) -> bool:
        taken.append(len(chunk))
        return add(self, chunk)

    monkeypatch.setattr(http.Body, "add", note)
    return taken


@pytest.mark.usefixtures("_small")
def test_a_bomb_is_left_alone_early(tongue: Tongue, monkeypatch: pytest.MonkeyPatch) -> None:
    """30 MB in 30 kB; of which one piece of 1 kB is unpacked."""
    bomb = gzip.compress(bytes(30_000_000), mtime=0)
    body = Body(*[bomb[at : at + 1000] for at in range(0, len(bomb), 1000)])
    taken = count(monkeypatch)
    with pytest.raises(errors.DecodingError, match="larger than"):
        tongue.run(generate(tongue.client(Wire((200, {"content-encoding": "gzip"}, body)))))
    assert sum(taken) < 2_000_000
    assert len(body.log) < 4
    assert body.closed


@pytest.mark.parametrize("status", [200, 503])
def test_a_bomb_in_a_bomb_is_not_unpacked_at_all(tongue: Tongue, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of it would come out of its first bytes in one step, before anything could be counted."""
    body = Body(gzip.compress(gzip.compress(bytes(10_000_000), mtime=0), mtime=0))
    taken = count(monkeypatch)
    with pytest.raises(errors.DecodingError, match="compressed more than once"):
        tongue.run(generate(tongue.client(Wire((status, {"content-encoding": "gzip, gzip"}, body)))))
    assert (taken, body.log, body.closed) == ([], [], True)


def test_an_answer_that_is_compressed_is_read(tongue: Tongue) -> None:
    plain = b'{"candidates":[{"content":{"parts":[{"text":"a"}]},"finishReason":"STOP"}]}'
    packed = Body(gzip.compress(plain, mtime=0))
    response = tongue.run(generate(tongue.client(Wire((200, {"content-encoding": "gzip"}, packed)))))
    assert response.text == "a"


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_an_error_is_cut(tongue: Tongue, stream: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = count(monkeypatch)
    body = Body(*[b"x" * 50_000] * 100)
    client = tongue.client(Wire((400, body)))
    with pytest.raises(errors.BadRequestError) as caught:
        tongue.run(drain(client.models.generate_content_stream(**ASK)) if stream else generate(client))
    assert http.ERROR_LIMIT < sum(taken) <= http.ERROR_LIMIT + 50_000
    assert len(body.log) == len(taken)
    assert body.closed
    assert caught.value.body == b"x" * 65536


@pytest.mark.usefixtures("_small")
def test_an_error_has_a_limit_of_its_own(tongue: Tongue) -> None:
    """An error that is larger than an answer may be is told all the same."""
    with pytest.raises(errors.BadRequestError, match="too bad"):
        tongue.run(generate(tongue.client(Wire((400, {"error": {"message": "too bad", "more": "x" * 5000}})))))


@pytest.mark.usefixtures("_small")
def test_an_error_that_is_cut_is_tried_again(tongue: Tongue) -> None:
    wire = Wire((503, Body(*[b"x" * 50_000] * 30)), (200, say("a", "STOP")))
    policy = gemkit.RetryPolicy(initial=0)
    assert tongue.run(generate(tongue.client(wire, max_retries=None, retry=policy))).text == "a"


@pytest.mark.usefixtures("_small")
def test_a_download_has_no_limit(tongue: Tongue) -> None:
    async def main() -> None:
        wire = Wire(
            (200, Body(*[b"x" * 600] * 10)),
            (302, {"location": "https://api.example.test/elsewhere"}, b""),
            (200, Body(*[b"y" * 600] * 10)),
        )
        client = tongue.client(wire)
        assert await finish(client.files.download(file="files/a")) == b"x" * 6000
        assert await finish(client.files.download(file="files/a")) == b"y" * 6000

    tongue.run(main())
