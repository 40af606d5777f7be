"""Streams: each chunk as it arrives, and nothing left open however they end."""

from __future__ import annotations

import asyncio
import gc
import threading
from typing import Any

import httpx
import pytest
import trio
import trio.testing

import gemkit
from gemkit import errors

from .wire import STALL, TONGUES, Body, Tongue, Wire, cancel_when_blocked, checkpoint, drain, event, finish, pull, say

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

ASK = {"model": "gemini-x", "contents": "hi"}
FIRST, LAST = event(say("a")), event(say("b", "STOP"))


def test_chunks_come_as_they_arrive(tongue: Tongue) -> None:
    body = Body(b": hello\n\n", FIRST[:9], FIRST[9:], LAST)

    async def main() -> None:
        stream = tongue.client(Wire((200, body))).models.generate_content_stream(**ASK)
        assert body.log == []
        while chunk := await pull(stream):
            body.log.append(f"got {chunk.text}")

    tongue.run(main())
    assert body.log == [
        "sent b': hello\\n\\n'", f"sent {FIRST[:9]!r}", f"sent {FIRST[9:]!r}", "got a", f"sent {LAST!r}", "got b",
    ]  # fmt: skip
    assert body.closed


def test_chunks_that_arrive_together_count_one_by_one(tongue: Tongue) -> None:
    body = Body(FIRST + event(say("b")) + FIRST + b"data: nonsense\n\n" + LAST)
    seen: list[tuple[str, str]] = []

    async def main() -> None:
        stream = tongue.client(Wire((200, body))).models.generate_content_stream(**ASK)
        for _ in range(3):
            chunk = await pull(stream)
            seen.append((chunk.text, stream.snapshot.text))
        with pytest.raises(errors.StreamInterruptedError, match="not what was expected") as caught:
            await pull(stream)
        assert caught.value.partial is not None
        assert caught.value.partial.text == stream.snapshot.text == "aba"
        assert await pull(stream) is None

    tongue.run(main())
    assert seen == [("a", "a"), ("b", "ab"), ("a", "aba")]
    assert body.closed


def test_closing_leaves_what_nobody_has_asked_for(tongue: Tongue) -> None:
    body = Body(FIRST + FIRST + LAST)

    async def main() -> None:
        stream = tongue.client(Wire((200, body))).models.generate_content_stream(**ASK)
        await pull(stream)
        await finish(stream.close())
        assert body.closed
        assert await pull(stream) is None
        assert stream.snapshot.text == "a"

    tongue.run(main())


def test_nothing_is_sent_before_it_is_iterated_over(tongue: Tongue) -> None:
    wire = Wire((200, Body(LAST)))
    stream = tongue.client(wire).models.generate_content_stream(**ASK)
    assert wire.requests == []
    tongue.run(drain(stream))
    assert len(wire.requests) == 1


def test_a_stream_may_be_awaited_first(async_tongue: Tongue) -> None:
    async def main() -> list[str]:
        stream = async_tongue.client(Wire((200, Body(FIRST, LAST)))).models.generate_content_stream(**ASK)
        return [chunk.text async for chunk in await stream]

    assert async_tongue.run(main()) == ["a", "b"]


def test_the_end_stays_the_end(tongue: Tongue) -> None:
    async def main() -> None:
        stream = tongue.client(Wire((200, Body(FIRST, LAST)))).models.generate_content_stream(**ASK)
        assert len(await drain(stream)) == 2
        assert await pull(stream) is None
        await finish(stream.close())

    tongue.run(main())


def test_closing_early_closes_the_response(tongue: Tongue) -> None:
    body = Body(FIRST, FIRST, LAST)

    async def main() -> None:
        stream = tongue.client(Wire((200, body))).models.generate_content_stream(**ASK)
        await pull(stream)
        assert not body.closed
        await finish(stream.close())
        assert body.closed
        assert await pull(stream) is None
        await finish(stream.close())

    tongue.run(main())
    assert len(body.log) == 1


def test_closing_before_the_beginning_sends_nothing(tongue: Tongue) -> None:
    wire = Wire((200, Body(LAST)))

    async def main() -> None:
        stream = tongue.client(wire).models.generate_content_stream(**ASK)
        await finish(stream.close())
        assert await pull(stream) is None

    tongue.run(main())
    assert wire.requests == []


def test_an_error_of_the_consumers_closes_the_response(tongue: Tongue) -> None:
    body = Body(FIRST, LAST)

    async def main() -> None:
        stream = tongue.client(Wire((200, body))).models.generate_content_stream(**ASK)
        if tongue.blocking:
            with stream:
                for _ in stream:
                    raise LookupError
        async with stream:
            async for _ in stream:
                raise LookupError

    with pytest.raises(LookupError):
        tongue.run(main())
    assert body.closed


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        pytest.param([httpx.ReadError("cut")], errors.StreamInterruptedError, id="cut"),
        pytest.param(
            [httpx.RemoteProtocolError("incomplete chunked read")], errors.StreamInterruptedError, id="protocol"
        ),
        pytest.param([httpx.ReadTimeout("silence")], errors.StreamInterruptedError, id="silence"),
        pytest.param([], errors.StreamInterruptedError, id="no finish"),
        pytest.param([event({"error": {"code": 503}})], errors.ServiceUnavailableError, id="error inside"),
    ],
)
def test_a_stream_that_fails_keeps_what_came_and_is_closed(tongue: Tongue, tail: Any, expected: Any) -> None:
    body = Body(FIRST, FIRST, *tail)

    async def main() -> None:
        stream = tongue.client(Wire((200, body)), max_retries=2).models.generate_content_stream(**ASK)
        assert [(await pull(stream)).text, (await pull(stream)).text] == ["a", "a"]
        with pytest.raises(expected) as caught:
            await pull(stream)
        assert caught.value.partial.text == "aa"
        assert await pull(stream) is None

    tongue.run(main())
    assert body.closed


def test_a_dropped_stream_closes_itself() -> None:
    body = Body(FIRST, LAST)
    client = TONGUES["blocking"].client(Wire((200, body)))
    for _ in client.models.generate_content_stream(**ASK):
        break
    assert body.closed


def test_a_dropped_stream_frees_its_chat(tongue: Tongue) -> None:
    async def main() -> None:
        wire = Wire((200, Body(FIRST, LAST)), (200, say("two", "STOP")))
        chat = tongue.client(wire).chats.create(model="gemini-x")
        stream = chat.send_message_stream("one")
        await pull(stream)
        del stream
        gc.collect()
        assert (await finish(chat.send_message("two"))).text == "two"
        assert [turn.text for turn in chat.history] == ["two", "two"]

    tongue.run(main())


# One message at a time ------------------------------------------------------------------------------------------------


def test_a_chat_is_busy_while_a_stream_is_open(tongue: Tongue) -> None:
    async def main() -> None:
        wire = Wire((200, Body(FIRST, LAST)), (200, Body(LAST)))
        chat = tongue.client(wire).chats.create(model="gemini-x")
        stream = chat.send_message_stream("one")
        await pull(stream)
        with pytest.raises(errors.ChatBusyError):
            await finish(chat.send_message("two"))
        with pytest.raises(errors.ChatBusyError):
            await drain(chat.send_message_stream("two"))
        assert len(await drain(stream)) == 1
        assert len(await drain(chat.send_message_stream("two"))) == 1
        assert [turn.text for turn in chat.history] == ["one", "ab", "two", "b"]

    tongue.run(main())


def test_a_chat_is_busy_for_other_threads() -> None:
    entered, leave = threading.Event(), threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        entered.set()
        assert leave.wait(10)
        return httpx.Response(200, json=say("a", "STOP"))

    chat = TONGUES["blocking"].client(answer).chats.create(model="gemini-x")
    thread = threading.Thread(target=chat.send_message, args=("one",))
    thread.start()
    assert entered.wait(10)
    with pytest.raises(errors.ChatBusyError):
        chat.send_message("two")
    leave.set()
    thread.join(10)
    assert [turn.text for turn in chat.history] == ["one", "a"]


def test_a_chat_is_busy_for_other_tasks(async_tongue: Tongue) -> None:
    async def main() -> list[Any]:
        chat = async_tongue.client(Wire((200, Body(STALL)))).chats.create(model="gemini-x")
        outcomes: list[Any] = []

        async def first() -> None:
            await chat.send_message("one")

        async def second() -> None:
            await checkpoint()
            try:
                await chat.send_message("two")
            except errors.ChatBusyError as error:
                outcomes.append(type(error))

        if async_tongue.name == "trio":
            async with trio.open_nursery() as nursery:
                nursery.start_soon(first)
                await trio.testing.wait_all_tasks_blocked()
                await second()
                nursery.cancel_scope.cancel()
        else:
            task = asyncio.create_task(first())
            for _ in range(20):
                await checkpoint()
            await second()
            task.cancel()
        return outcomes

    assert async_tongue.run(main()) == [errors.ChatBusyError]


# Cancellation ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["whole", "stream", "context"])
def test_cancelling_closes_the_response_and_frees_the_chat(async_tongue: Tongue, kind: str) -> None:
    body = Body(*([b"{"] if kind == "whole" else [FIRST]), STALL)

    async def main() -> None:
        wire = Wire((200, body), (200, say("two", "STOP")))
        chat = async_tongue.client(wire, max_retries=2).chats.create(model="gemini-x")

        async def work() -> None:
            if kind == "whole":
                await chat.send_message("one")
            elif kind == "stream":
                await drain(chat.send_message_stream("one"))
            else:
                async with chat.send_message_stream("one") as stream:
                    await drain(stream)

        assert await cancel_when_blocked(async_tongue, work)
        assert body.closed
        assert len(wire.requests) == 1
        assert chat.history == []
        assert (await chat.send_message("two")).text == "two"

    async_tongue.run(main())


def test_another_task_may_close_a_stream_that_is_waiting(async_tongue: Tongue) -> None:
    body = Body(FIRST, STALL)

    async def main() -> None:
        stream = async_tongue.client(Wire((200, body))).models.generate_content_stream(**ASK)
        await pull(stream)

        async def work() -> None:
            await pull(stream)

        async def close_meanwhile() -> None:
            try:
                await stream.close()
            finally:
                closed.append(body.closed)

        closed: list[bool] = []
        await cancel_when_blocked(async_tongue, work, before=close_meanwhile)
        assert closed == [True]

    async_tongue.run(main())


def test_cancelling_leaves_a_retry_wait_at_once(async_tongue: Tongue) -> None:
    wire = Wire((503, b""), (200, say("a", "STOP")))

    async def main() -> None:
        retry = gemkit.RetryPolicy(initial=600, maximum=600)
        client = async_tongue.client(wire, max_retries=None, retry=retry)
        assert await cancel_when_blocked(async_tongue, lambda: client.models.generate_content(**ASK))

    async_tongue.run(main())
    assert len(wire.requests) == 1


def test_ctrl_c_closes_the_response_and_frees_the_chat() -> None:
    class Interrupted(Body):
        def _next(self, piece: Any) -> bytes:
            if piece is STALL:
                raise KeyboardInterrupt
            return piece

    inner = Interrupted(FIRST, STALL)

    class LibraryBody(Interrupted, httpx.SyncByteStream):
        pass

    stream_body = LibraryBody(*inner.pieces)
    answers = iter([httpx.Response(200, stream=stream_body), httpx.Response(200, json=say("two", "STOP"))])
    chat = TONGUES["blocking"].client(lambda request: next(answers)).chats.create(model="gemini-x")
    with pytest.raises(KeyboardInterrupt):
        list(chat.send_message_stream("one"))
    assert stream_body.closed
    assert chat.send_message("two").text == "two"


# Before the first content ---------------------------------------------------------------------------------------------

BUSY = {"error": {"code": 503, "message": "busy", "status": "UNAVAILABLE"}}


@pytest.mark.parametrize(
    "first",
    [
        (event(BUSY),),
        (b": wait\n\n", event(BUSY)),
        (httpx.ReadError("gone"),),
        (b'data: {"cand', httpx.ReadError("gone")),
    ],
    ids=["an error", "an error behind a comment", "a cut", "a cut in the first event"],
)
def test_a_stream_that_fails_before_its_first_content_is_asked_for_again(tongue: Tongue, first: Any) -> None:
    failed, fine = Body(*first), Body(event(say("One", "STOP")))
    wire = Wire((200, failed), (200, fine))
    client = tongue.client(wire, max_retries=None, retry=gemkit.RetryPolicy(initial=0))

    async def main() -> Any:
        return await finish(client.models.generate_content_stream(model="m", contents="hi").get_final_response())

    assert tongue.run(main()).text == "One"
    assert len(wire.requests) == 2
    assert failed.closed
    assert fine.closed


def test_a_stream_that_keeps_failing_there_tells_of_its_attempts(tongue: Tongue) -> None:
    wire = Wire((200, Body(event(BUSY))))
    client = tongue.client(wire, max_retries=None, retry=gemkit.RetryPolicy(initial=0, max_retries=1))

    async def main() -> Any:
        return await finish(client.models.generate_content_stream(model="m", contents="hi").get_final_response())

    with pytest.raises(errors.ServiceUnavailableError) as caught:
        tongue.run(main())
    assert (caught.value.attempts, len(wire.requests)) == (2, 2)


def test_content_that_came_with_an_error_is_given_first_and_nothing_is_asked_again(tongue: Tongue) -> None:
    wire = Wire((200, Body(event(say("One")) + event(BUSY))))
    client = tongue.client(wire, max_retries=None, retry=gemkit.RetryPolicy(initial=0))

    async def main() -> list[str]:
        stream = client.models.generate_content_stream(model="m", contents="hi")
        texts = [(await pull(stream)).text]
        with pytest.raises(errors.ServiceUnavailableError) as caught:
            await pull(stream)
        partial: Any = caught.value.partial
        return [*texts, partial.text]

    assert tongue.run(main()) == ["One", "One"]
    assert len(wire.requests) == 1


def test_a_second_attempt_that_does_not_get_through_is_no_broken_stream(tongue: Tongue) -> None:
    wire = Wire((200, Body(event(BUSY))), httpx.ConnectError("refused"))
    client = tongue.client(wire, max_retries=None, retry=gemkit.RetryPolicy(initial=0, max_retries=1))

    async def main() -> Any:
        return await finish(client.models.generate_content_stream(model="m", contents="hi").get_final_response())

    with pytest.raises(errors.APIConnectionError, match="refused"):
        tongue.run(main())
