"""A stream as text and as a whole; an answer with all that came along; and what goes by on the wire."""

from __future__ import annotations

import io
import logging
import pickle
from typing import Any

import httpx
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


# Answers whose bodies are still to come ------------------------------------------------------------------------------


async def open_answer(tongue: Tongue, manager: Any) -> Any:
    return manager.__enter__() if tongue.blocking else await manager.__aenter__()


async def close_answer(tongue: Tongue, manager: Any) -> None:
    if tongue.blocking:
        manager.__exit__(None, None, None)
    else:
        await manager.__aexit__(None, None, None)


def with_answer(tongue: Tongue, wire: Wire, method: str, work: Any, **options: Any) -> Any:
    """What `work` makes of an answer that is held before its body."""

    async def main() -> Any:
        models = tongue.client(wire, max_retries=None, retry=gemkit.RetryPolicy(initial=0), **options).models
        manager = getattr(models.with_streaming_response, method)(**ASK)
        try:
            return await finish(work(await open_answer(tongue, manager)))
        finally:
            await close_answer(tongue, manager)

    return tongue.run(main())


def test_a_held_answer_has_a_head_before_its_body_is_read(tongue: Tongue) -> None:
    body = Body(b'{"totalTokens"', b": 3}")
    wire = Wire((503, b""), (200, {"X-Request-Id": "abc"}, body))

    async def work(answer: Any) -> Any:
        seen = (answer.status, answer.headers["x-request-id"], answer.request_id, list(body.log))
        return seen, await drain(answer.iter_bytes())

    seen, pieces = with_answer(tongue, wire, "count_tokens", work)
    assert seen == (200, "abc", "abc", [])
    assert pieces == [b'{"totalTokens"', b": 3}"]
    assert body.closed
    assert len(wire.requests) == 2  # a refusal is no answer to hold


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        (lambda answer: drain(answer.iter_lines()), ["a", "b", "", "c\u2028d", "e"]),
        (lambda answer: answer.read(), "a\r\nb\n\rc\u2028d\ne".encode()),
    ],
    ids=["lines", "all"],
)
def test_a_held_answer_is_read_as_one_likes(tongue: Tongue, read: Any, expected: Any) -> None:
    body = "a\r\nb\n\rc\u2028d\ne".encode()
    for size in range(1, len(body) + 1):
        pieces = [body[at : at + size] for at in range(0, len(body), size)]
        assert with_answer(tongue, Wire((200, Body(*pieces))), "count_tokens", read) == expected


def test_a_held_answer_gives_what_the_method_gives(tongue: Tongue) -> None:
    wire = Wire((200, {"totalTokens": 3}))
    assert with_answer(tongue, wire, "count_tokens", lambda answer: answer.parse()).total_tokens == 3


def test_a_held_stream_is_parsed_as_a_stream(tongue: Tongue) -> None:
    async def work(answer: Any) -> list[str]:
        return await drain((await finish(answer.parse())).text_stream)

    assert with_answer(tongue, Wire((200, Body(*EVENTS))), "generate_content_stream", work) == ["One", " two"]


def test_a_body_that_breaks_while_it_is_parsed_is_asked_for_again(tongue: Tongue) -> None:
    wire = Wire((200, Body(b'{"total', httpx.ReadError("gone"))), (200, {"totalTokens": 3}))
    assert with_answer(tongue, wire, "count_tokens", lambda answer: answer.parse()).total_tokens == 3
    assert len(wire.requests) == 2


def test_a_body_that_breaks_while_you_read_it_is_an_error_of_ours(tongue: Tongue) -> None:
    wire = Wire((200, Body(b'{"total', httpx.ReadError("gone"))))
    with pytest.raises(errors.APIConnectionError):
        with_answer(tongue, wire, "count_tokens", lambda answer: answer.read())


def test_what_you_have_read_yourself_is_not_parsed(tongue: Tongue) -> None:
    async def work(answer: Any) -> Any:
        await pull(answer.iter_bytes())
        return await finish(answer.parse())

    with pytest.raises(RuntimeError, match="read already"):
        with_answer(tongue, Wire((200, {"totalTokens": 3})), "count_tokens", work)


def test_an_answer_that_is_refused_is_not_held(tongue: Tongue) -> None:
    body = Body(b"{}")
    with pytest.raises(errors.NotFoundError):
        with_answer(tongue, Wire((404, body)), "count_tokens", lambda answer: answer.read())
    assert body.closed


def test_before_it_is_entered_there_is_no_answer(tongue: Tongue) -> None:
    manager = tongue.client(Wire((200, {}))).models.with_streaming_response.count_tokens(**ASK)
    with pytest.raises(RuntimeError, match="with"):
        _ = manager.status


# Names ----------------------------------------------------------------------------------------------------------------


def test_a_model_that_is_not_there_names_those_that_are_like_it(tongue: Tongue) -> None:
    listed = {"models": [{"name": "models/gemini-2.5-flash"}, {"name": "models/gemini-2.5-pro"}, {"name": "models/x"}]}
    wire = Wire((404, {"error": {"code": 404, "message": "no"}}), (200, listed), (404, {"error": {"message": "no"}}))

    async def main() -> list[list[str]]:
        client = tongue.client(wire)
        notes: list[list[str]] = []
        for step in range(3):
            if step == 1:
                await drain(client.models.list().pages())
                continue
            with pytest.raises(errors.NotFoundError) as caught:
                await finish(client.with_options(timeout=9).models.get(model="gemini-2.5-flush"))
            notes.append(getattr(caught.value, "__notes__", []))
        return notes

    before, after = tongue.run(main())
    assert not any("similar" in note for note in before)
    assert "Models with a similar name: models/gemini-2.5-flash, models/gemini-2.5-pro." in after
