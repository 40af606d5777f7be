"""Chats as people use them: what they remember, how they are left, taken back, copied and saved."""

from __future__ import annotations

import contextlib
import copy
import io
import json
import os
import pickle
import threading
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from gemkit import errors, types

from .wire import KEY, STALL, TONGUES, Body, Tongue, Wire, cancel_when_blocked, drain, event, finish, pull, say

pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")

FIRST, LAST = event(say("a")), event(say("b", "STOP"))
OK = (200, say("ok", "STOP"))
BLOCKED = (200, {"promptFeedback": {"blockReason": "SAFETY"}})


def make_chat(tongue: Tongue, *answers: Any, **options: Any) -> tuple[Any, Wire]:
    wire = Wire(*(answers or (OK,)))
    return tongue.client(wire).chats.create(model="gemini-x", **options), wire


def spoken(turns: list[types.Content]) -> list[str]:
    return [turn.text for turn in turns]


@contextlib.asynccontextmanager
async def _closing(stream: Any) -> AsyncIterator[None]:
    """The stream as a context manager, whichever it is."""
    if hasattr(stream, "__aenter__"):
        async with stream:
            yield
    else:
        with stream:
            yield


def body(wire: Wire) -> Any:
    return json.loads(wire.requests[-1].content)


# What is remembered ----------------------------------------------------------------------------------------------------


def test_p3_the_last_chunk_may_be_without_content(tongue: Tongue) -> None:
    async def main() -> None:
        chat, wire = make_chat(tongue, (200, Body(FIRST, FIRST, event({"candidates": [{"finishReason": "STOP"}]}))), OK)
        await drain(chat.send_message_stream("one"))
        assert spoken(chat.history) == ["one", "aa"]
        assert chat.last.text == "aa"
        await finish(chat.send_message("two"))
        assert [turn["parts"] for turn in body(wire)["contents"]] == [[{"text": t}] for t in ("one", "aa", "two")]

    tongue.run(main())


def test_p3_a_stream_that_is_left_can_be_kept(tongue: Tongue) -> None:
    async def main(choice: Any) -> list[str]:
        chat, _ = make_chat(tongue, (200, Body(FIRST, LAST)), on_incomplete=choice)
        stream = chat.send_message_stream("one")
        await pull(stream)
        await finish(stream.close())
        return spoken(chat.history)

    assert tongue.run(main("discard")) == []
    assert tongue.run(main("keep")) == ["one", "a"]


def test_a_cancelled_turn_can_be_kept_as_far_as_it_came(async_tongue: Tongue) -> None:
    async def main(*pieces: Any) -> list[str]:
        chat, _ = make_chat(async_tongue, (200, Body(*pieces, STALL)), OK, on_incomplete="keep")

        async def work() -> None:
            await drain(chat.send_message_stream("one"))

        assert await cancel_when_blocked(async_tongue, work)
        await chat.send_message("two")
        return spoken(chat.history)

    assert async_tongue.run(main(FIRST)) == ["one", "a", "two", "ok"]
    assert async_tongue.run(main()) == ["two", "ok"]


@pytest.mark.parametrize("choice", ["discard", "keep"])
def test_ctrl_c_leaves_the_chat_in_order(choice: Any) -> None:
    class Interrupted(httpx.SyncByteStream):
        def __iter__(self) -> Any:
            yield FIRST
            raise KeyboardInterrupt

    answers = iter([httpx.Response(200, stream=Interrupted()), httpx.Response(200, json=say("ok", "STOP"))])
    chat = TONGUES["blocking"].client(lambda _: next(answers)).chats.create(model="gemini-x", on_incomplete=choice)
    with pytest.raises(KeyboardInterrupt):
        list(chat.send_message_stream("one"))
    assert spoken(chat.history) == (["one", "a"] if choice == "keep" else [])
    chat.send_message("two")
    assert spoken(chat.history)[-2:] == ["two", "ok"]


def test_a_raising_loop_body_leaves_no_trace(tongue: Tongue) -> None:
    async def main() -> None:
        chat, _ = make_chat(tongue, (200, Body(FIRST, LAST)), OK)
        stream = chat.send_message_stream("one")

        async def loop() -> None:
            async with _closing(stream):
                await pull(stream)
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await loop()
        await finish(chat.send_message("two"))
        assert spoken(chat.history) == ["two", "ok"]

    tongue.run(main())


def test_what_was_blocked_is_not_sent_again_but_can_be_seen(tongue: Tongue) -> None:
    async def main() -> None:
        chat, wire = make_chat(tongue, OK, BLOCKED, OK)
        await finish(chat.send_message("one"))
        await finish(chat.send_message("bad"))
        assert chat.last.prompt_feedback.block_reason == "SAFETY"
        await finish(chat.send_message("two"))
        assert [turn["parts"][0]["text"] for turn in body(wire)["contents"]] == ["one", "ok", "two"]
        assert spoken(chat.get_history()) == ["one", "ok", "bad", "", "two", "ok"]
        assert chat.get_history(curated=True) == chat.history
        assert chat.get_history(curated=True) is not chat.history

    tongue.run(main())


def test_the_last_response_is_that_of_a_call_with_options_too(tongue: Tongue) -> None:
    async def main() -> None:
        chat, wire = make_chat(tongue)
        assert chat.last is None
        response = await finish(chat.send_message("one", timeout=5.0, temperature=0.5))
        assert chat.last is response
        assert body(wire)["generationConfig"] == {"temperature": 0.5}
        failing, _ = make_chat(tongue, OK, (400, {}))
        response = await finish(failing.send_message("one"))
        with pytest.raises(errors.BadRequestError):
            await finish(failing.send_message("two"))
        assert failing.last is response

    tongue.run(main())


def test_p12_options_of_a_message_go_over_those_of_the_chat(tongue: Tongue) -> None:
    async def main() -> None:
        chat, wire = make_chat(tongue, config={"system_instruction": "Be brief.", "temperature": 0.5})
        await finish(chat.send_message("one", config={"top_p": 0.9}, temperature=1.0))
        assert body(wire)["systemInstruction"] == {"parts": [{"text": "Be brief."}]}
        assert body(wire)["generationConfig"] == {"temperature": 1.0, "topP": 0.9}
        await drain(chat.send_message_stream("two"))
        assert body(wire)["generationConfig"] == {"temperature": 0.5}

    tongue.run(main())


def test_an_unknown_option_sends_nothing(tongue: Tongue) -> None:
    async def main() -> None:
        chat, wire = make_chat(tongue)
        with pytest.raises(TypeError, match="send_message has no option 'temprature'; did you mean 'temperature'"):
            await finish(chat.send_message("one", temprature=1.0))
        with pytest.raises(ValueError, match="'discard' or 'keep'"):
            tongue.client(wire).chats.create(model="gemini-x", on_incomplete="both")
        assert wire.requests == []

    tongue.run(main())


# Going on from elsewhere -----------------------------------------------------------------------------------------------


def test_history_can_be_set_and_taken_back(tongue: Tongue) -> None:
    async def main() -> None:
        chat, wire = make_chat(tongue, BLOCKED, OK)
        await finish(chat.send_message("bad"))
        before = chat.history
        chat.history = [
            types.Content(role="user", parts=[types.Part(text="hi")]),
            {"role": "model", "parts": ["hello"]},
        ]
        assert before == []
        assert chat.last is None
        assert chat.get_history() == chat.history
        await finish(chat.send_message("one"))
        assert [turn["role"] for turn in body(wire)["contents"]] == ["user", "model", "user"]
        question, answer = chat.rewind()
        assert (question.text, answer.text) == ("one", "ok")
        assert spoken(chat.history) == ["hi", "hello"]
        chat.rewind()
        with pytest.raises(IndexError, match="no turn"):
            chat.rewind()

    tongue.run(main())


def test_a_busy_chat_can_not_be_changed_but_copied(tongue: Tongue) -> None:
    async def main() -> None:
        chat, _ = make_chat(tongue, OK, (200, Body(FIRST, LAST)), OK)
        await finish(chat.send_message("one"))
        stream = chat.send_message_stream("two")
        await pull(stream)
        with pytest.raises(errors.ChatBusyError):
            chat.rewind()
        with pytest.raises(errors.ChatBusyError):
            chat.history = []
        other = chat.copy()
        await finish(other.send_message("three"))
        await drain(stream)
        assert spoken(chat.history) == ["one", "ok", "two", "ab"]
        assert spoken(other.history) == ["one", "ok", "three", "ok"]

    tongue.run(main())


@pytest.mark.parametrize("make", [copy.copy, copy.deepcopy, lambda chat: chat.copy()])
def test_a_copy_is_a_chat_of_its_own(tongue: Tongue, make: Any) -> None:
    async def main() -> None:
        chat, _ = make_chat(tongue)
        await finish(chat.send_message("one"))
        other = make(chat)
        assert type(other) is type(chat)
        await finish(other.send_message("two"))
        assert (len(chat.history), len(other.history)) == (2, 4)
        assert (other.history[0] is chat.history[0]) is (make is not copy.deepcopy)

    tongue.run(main())


def test_threads_get_one_turn_each_or_are_refused() -> None:
    start = threading.Barrier(8)

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=say(json.loads(request.content)["contents"][-1]["parts"][0]["text"], "STOP"))

    chat = TONGUES["blocking"].client(answer).chats.create(model="gemini-x")

    def send(name: int) -> int:
        start.wait(10)
        sent = 0
        for turn in range(20):
            try:
                chat.send_message(f"{name}.{turn}")
                sent += 1
            except errors.ChatBusyError:
                continue
        return sent

    with ThreadPoolExecutor(8) as pool:
        sent = sum(pool.map(send, range(8)))
    assert sent
    texts = spoken(chat.history)
    assert texts[::2] == texts[1::2]
    assert len(texts) == 2 * sent


def test_a_long_history_is_written_once_a_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is copied, compared or checked that was there before."""
    chat, _ = make_chat(TONGUES["blocking"], history=[{"role": r, "parts": ["x"]} for r in ("user", "model")] * 500)
    chat.send_message("warm up")
    written = 0
    to_dict = types.Part.to_dict

    def count(part: Any) -> Any:
        nonlocal written
        written += 1
        return to_dict(part)

    monkeypatch.setattr(types.Part, "to_dict", count)
    for name in ("from_dict", "__eq__", "__copy__", "__deepcopy__", "__reduce_ex__"):
        monkeypatch.setattr(types.Content, name, None, raising=False)
    chat.send_message("one")
    assert 1003 <= written <= 1006


# Saving ----------------------------------------------------------------------------------------------------------------


def test_a_saved_chat_goes_on_where_it_was(tongue: Tongue, tmp_path: Path) -> None:
    signed = {
        "candidates": [
            {"content": {"parts": [{"text": "ä", "thoughtSignature": "_-8="}], "x": None}, "finishReason": "STOP"}
        ]
    }

    async def main() -> None:
        chat, wire = make_chat(tongue, (200, signed), BLOCKED, OK, config={"temperature": 0.5}, on_incomplete="keep")
        await finish(chat.send_message("ö"))
        await finish(chat.send_message("bad"))
        chat.save(tmp_path / "chat.json")
        chats = tongue.client(wire).chats
        loaded = [
            chats.load(tmp_path / "chat.json"),
            chats.load(str(tmp_path / "chat.json")),
            chats.load(io.BytesIO((tmp_path / "chat.json").read_bytes())),
            chats.load(io.StringIO(chat.to_json())),
            chats.from_json(chat.to_json()),
        ]
        for other in (*loaded, chat):
            assert type(other) is type(chat)
            assert spoken(other.get_history()) == ["ö", "ä", "bad", ""]
            await finish(other.send_message("two"))
        assert len({request.content for request in wire.requests[2:]}) == 1

    tongue.run(main())
    text = (tmp_path / "chat.json").read_text(encoding="utf-8")
    assert '"text": "ö"' in text
    assert KEY not in text
    assert [path.name for path in tmp_path.iterdir()] == ["chat.json"]


def test_a_chat_is_written_to_open_files(tmp_path: Path) -> None:
    chat, _ = make_chat(TONGUES["blocking"])
    text, binary = io.StringIO(), io.BytesIO()
    chat.save(text)
    chat.save(binary)
    assert text.getvalue().encode() == binary.getvalue() == chat.to_json().encode()


def test_a_file_is_replaced_as_a_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, link = tmp_path / "chat.json", tmp_path / "link.json"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    chat, _ = make_chat(TONGUES["blocking"], config={"tools": [print_time]})
    with pytest.raises(TypeError, match="'tools' in the chat's config"):
        chat.save(link)

    def fail(_: int) -> None:
        raise OSError("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        with pytest.raises(OSError, match="disk full"):
            chat.save(link, without=["tools"])
    assert target.read_text() == "old"
    chat.save(link, without=["tools"])
    assert link.is_symlink()
    assert json.loads(target.read_text())["config"] == {}
    assert target.stat().st_mode & 0o777 == 0o640
    assert {path.name for path in tmp_path.iterdir()} == {"chat.json", "link.json"}


def print_time() -> None:
    """Print the time."""


def test_options_can_be_given_to_a_loaded_chat(tongue: Tongue) -> None:
    async def main() -> None:
        chat, wire = make_chat(tongue, config={"temperature": 0.5, "seed": 1})
        other = tongue.client(wire).chats.from_json(chat.to_json(), model="gemini-y", config={"temperature": 1.0})
        await finish(other.send_message("one", seed=2))
        assert other.model == "gemini-y"
        assert body(wire)["generationConfig"] == {"temperature": 1.0, "seed": 2}

    tongue.run(main())


def test_a_chat_says_how_it_can_travel(tongue: Tongue) -> None:
    with pytest.raises(TypeError, match="from_json"):
        pickle.dumps(make_chat(tongue)[0])


# Looking at it ---------------------------------------------------------------------------------------------------------


def test_a_chat_shows_its_turns(tongue: Tongue) -> None:
    chat, _ = make_chat(tongue)
    chat.history = [
        {
            "role": "user",
            "parts": [{"text": "Hi *there*"}, {"inline_data": {"mime_type": "image/png", "data": b"123"}}],
        },
        {"role": "model", "parts": [{"text": "Hello"}]},
    ]
    assert repr(chat).endswith("Chat(model='gemini-x', turns=2)")
    shown = chat._repr_markdown_()
    assert shown == "**user**\n\nHi *there*\n\n*image/png, 3 bytes*\n\n**model**\n\nHello"
