"""A stream as text and as a whole; an answer with all that came along; and what goes by on the wire."""

from __future__ import annotations

import io
import logging
import pickle
from typing import Any

import pytest

import gemkit
from gemkit import errors
from gemkit._drivers.http import log, start_log
from gemkit.responses import RawResponse

from .wire import KEY, Body, Tongue, Wire, drain, event, finish, pull, say

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

ASK: dict[str, Any] = {"model": "gemini-x", "contents": "hi"}
EVENTS = [event(say("One")), event({"usageMetadata": {"totalTokenCount": 5}}), event(say(" two", "STOP"))]


def make_stream(tongue: Tongue, *pieces: Any) -> Any:
    wire = Wire((200, Body(*pieces)))
    return tongue.client(wire).models.generate_content_stream(**ASK)


def test_the_text_alone(tongue: Tongue) -> None:
    async def main() -> tuple[list[str], Any]:
        stream = make_stream(tongue, *EVENTS)
        return await drain(stream.text_stream), stream.snapshot

    texts, snapshot = tongue.run(main())
    assert texts == ["One", " two"]  # a chunk without text says nothing
    assert (snapshot.text, snapshot.finish_reason) == ("One two", "STOP")
    assert snapshot.usage.total_token_count == 5


def test_the_response_so_far(tongue: Tongue) -> None:
    async def main() -> list[Any]:
        stream = make_stream(tongue, *EVENTS)
        seen = [stream.snapshot.to_dict()]
        await pull(stream)
        seen.append(stream.snapshot.to_dict())
        await finish(stream.close())
        return [*seen, stream.snapshot.to_dict()]

    before, first, after = tongue.run(main())
    assert before == {}
    assert first == after == {"candidates": [{"content": {"role": "model", "parts": [{"text": "One"}]}}]}


def test_the_whole_response_after_a_part_of_it_was_read(tongue: Tongue) -> None:
    async def main() -> Any:
        stream = make_stream(tongue, *EVENTS)
        await pull(stream.text_stream)
        return await finish(stream.get_final_response())

    assert tongue.run(main()).text == "One two"


def test_what_a_broken_stream_has_brought_stays(tongue: Tongue) -> None:
    streams: list[Any] = []

    async def main() -> None:
        streams.append(make_stream(tongue, EVENTS[0]))
        await finish(streams[0].get_final_response())

    with pytest.raises(errors.StreamInterruptedError) as caught:
        tongue.run(main())
    assert streams[0].snapshot == caught.value.partial
    assert streams[0].snapshot.text == "One"


def test_chats_stream_the_same_way(tongue: Tongue) -> None:
    async def main() -> tuple[list[str], int]:
        chat = tongue.client(Wire((200, Body(*EVENTS)))).chats.create(model="gemini-x")
        return await drain(chat.send_message_stream("hi").text_stream), len(chat.history)

    assert tongue.run(main()) == (["One", " two"], 2)


# Raw answers ----------------------------------------------------------------------------------------------------------


def test_a_raw_answer_has_all_that_came_along(tongue: Tongue) -> None:
    wire = Wire((503, b""), (200, {"X-Request-Id": "abc"}, {"totalTokens": 3}))
    client = tongue.client(wire, max_retries=None, retry=gemkit.RetryPolicy(initial=0))
    raw = tongue.run(finish_later(lambda: client.models.with_raw_response.count_tokens(**ASK)))
    assert isinstance(raw, RawResponse)
    assert (raw.status, raw.request_id, raw.body) == (200, "abc", b'{"totalTokens": 3}')
    assert raw.parsed.total_tokens == 3
    assert pickle.loads(pickle.dumps(raw)) == raw
    assert tongue.run(finish_later(lambda: client.models.count_tokens(**ASK))).total_tokens == 3


def test_an_answer_may_have_no_id() -> None:
    assert RawResponse(200, {"date": "now"}, b"", None).request_id is None


async def finish_later(call: Any) -> Any:
    return await finish(call())


# Observers ------------------------------------------------------------------------------------------------------------


def test_observers_see_each_request_and_each_answer_but_no_key(tongue: Tongue) -> None:
    seen: list[Any] = []
    client = tongue.client(
        Wire((503, b"{}"), (200, {"totalTokens": 3})),
        max_retries=None,
        retry=gemkit.RetryPolicy(initial=0),
        before_send=seen.append,
        after_response=lambda request, received: seen.append((request, received)),
    )
    tongue.run(finish_later(lambda: client.models.count_tokens(**ASK)))
    first, (again, refused), second, (_, answered) = seen
    assert first is again
    assert (first.method, first.url) == ("POST", "https://api.example.test/v1beta/models/gemini-x:countTokens")
    assert second.body == first.body
    assert (refused.status, answered.status, answered.body) == (503, 200, b'{"totalTokens": 3}')
    assert KEY not in repr(seen)
    assert KEY not in repr(vars(client))


def test_what_an_observer_raises_ends_the_call(tongue: Tongue) -> None:
    class VetoError(Exception):
        pass

    def veto(_: Any) -> None:
        raise VetoError

    wire = Wire((200, {}))
    client = tongue.client(wire, before_send=veto)
    with pytest.raises(VetoError):
        tongue.run(finish_later(lambda: client.models.count_tokens(**ASK)))
    assert wire.requests == []


@pytest.mark.parametrize(("level", "lines"), [("info", 1), ("DEBUG", 2), ("", 0), ("loud", 0)])
def test_the_log_can_be_had_by_environment(level: str, lines: int, monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.StringIO()
    monkeypatch.setattr("sys.stderr", written)
    monkeypatch.setattr(log, "handlers", [])
    before = log.level
    try:
        start_log(level)
        start_log(level)  # a second client writes nothing twice
        log.info("a retry")
        log.debug("a request")
    finally:
        log.setLevel(before)
    assert len(written.getvalue().splitlines()) == lines


def test_the_log_of_others_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = logging.NullHandler()
    monkeypatch.setattr(log, "handlers", [theirs])
    start_log("debug")
    assert log.handlers == [theirs]
