"""Runs of tools in a chat: what is left of them when they don't come to their end."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit import errors
from gemkit._core.flows import conversation
from gemkit._core.history import ChatState
from gemkit._core.steps import CanAwait, Emit, Invoke, Outcome, Outlook, Read, Restart, Send, Weigh
from gemkit._core.transcripts import read_chat, write_chat
from gemkit_raw.models import Content

from .script import answer, make_settings, refusal, spread

SETTINGS = make_settings()
CALL = {"functionCall": {"name": "double", "args": {"n": 2}}, "thoughtSignature": "_-8="}
GAVE = {"functionResponse": {"name": "double", "response": {"result": 4}}}
ASKED = {"parts": [{"text": "hi"}], "role": "user"}


def double(n: int) -> int:
    return 2 * n


def make_chat(on_incomplete: Any = "keep", **config: Any) -> ChatState:
    return ChatState(SETTINGS, "gemini-x", {"tools": [double], **config}, [], on_incomplete=on_incomplete)


def say(*parts: Any, finish: str | None = "STOP") -> dict[str, Any]:
    content = {"role": "model", "parts": [{"text": part} if isinstance(part, str) else part for part in parts]}
    return {"candidates": [{"content": content} | ({"finishReason": finish} if finish else {})]}


def model(*parts: Any) -> dict[str, Any]:
    return say(*parts)["candidates"][0]["content"]


def user(*parts: Any) -> dict[str, Any]:
    return {"role": "user", "parts": [{"text": part} if isinstance(part, str) else part for part in parts]}


def event(content: Any) -> bytes:
    return b"data: " + json.dumps(content).encode() + b"\n\n"


class Course:
    """A flow, as far as its replies go: an Exception is what goes wrong; at their end it is closed.

    A reply is a response, or a list of chunks; None in its place closes the flow there. A list without an end leaves the
    reader waiting.
    """

    def __init__(self, flow: Any, *replies: Any, items: int | None = None) -> None:
        self.bodies: list[Any] = []
        self.error: Exception | None = None
        self.items: list[Any] = []
        self._replies = list(replies)
        self._chunks: list[Any] = []
        self._most = items
        flow = spread(flow)
        try:
            step = next(flow)
            while (fact := self._react(step)) is not StopIteration:
                step = flow.throw(fact) if isinstance(fact, Exception) else flow.send(fact)
            flow.close()
        except StopIteration as stop:
            self.result = stop.value
        except AssertionError:
            raise
        except Exception as error:  # noqa: BLE001  # whatever it raises is what the test looks at
            self.error = error

    def _react(self, step: Any) -> Any:
        match step:
            case Emit():
                self.items.append(step.item)
                return StopIteration if len(self.items) == self._most else None
            case CanAwait():
                return True
            case Weigh():
                return Outlook(0, None, paid=False)  # nothing is sent again
            case Restart():
                return None
            case Invoke():
                return [Outcome(job.function(*job.args, **job.kwargs)) for job in step.jobs]
            case Send():
                assert isinstance(step.request.body, bytes)
                self.bodies.append(json.loads(step.request.body))
                reply = self._replies.pop(0) if self._replies else StopIteration
                if isinstance(reply, list):
                    self._chunks = list(reply)
                    return answer(200, b"")
                return answer(200, reply) if isinstance(reply, dict) else reply
            case Read():
                chunk = self._chunks.pop(0) if self._chunks else StopIteration
                return event(chunk) if isinstance(chunk, dict) else chunk
        raise AssertionError(step)


def wire(turns: list[Content]) -> list[Any]:
    return [turn.to_dict() for turn in turns]


def run(chat: ChatState, *replies: Any, items: int | None = None, **options: Any) -> Course:
    return Course(conversation.run_tools(chat, "hi", **options).flow, *replies, items=items)


def send(chat: ChatState, *replies: Any, **options: Any) -> Course:
    return Course(conversation.send_message(chat, "hi", **options), *replies)


# The end of a run -----------------------------------------------------------------------------------------------------


def test_whoever_stops_at_the_last_answer_has_the_whole_turn() -> None:
    chat = make_chat("discard")
    run(chat, say(CALL), say("4"), items=2)
    assert wire(chat.history) == [ASKED, model(CALL), user(GAVE), model("4")]


def test_whoever_stops_at_the_last_chunk_of_it_too() -> None:
    chat = make_chat("discard")
    run(chat, [say(CALL), b""], [say("It is", finish=None), say(" 4")], items=3, stream=True)
    assert wire(chat.history) == [ASKED, model(CALL), user(GAVE), model("It is 4")]
    assert chat.said.last is not None
    assert chat.said.last.text == "It is 4"


LEFT: dict[str, Any] = {
    "left at a call": ({"items": 1}, [say(CALL)], []),
    "left at words and a call": ({"items": 1}, [say("Let me see.", CALL)], [model("Let me see.")]),
    "left at the second call": ({"items": 2}, [say(CALL), say(CALL)], [model(CALL), user(GAVE)]),
    "too many turns": ({"max_turns": 2}, [say(CALL), say(CALL)], [model(CALL), user(GAVE)]),
    "refused": ({}, [refusal(400)], []),
    "refused later": ({}, [say(CALL), refusal(400)], [model(CALL), user(GAVE)]),
    "closed in between": ({}, [say(CALL)], [model(CALL), user(GAVE)]),
    "blocked": ({}, [say(CALL), say(finish="SAFETY")], [model(CALL), user(GAVE)]),
    "blocked halfway": ({}, [say(CALL), say("ab", finish="SAFETY")], [model(CALL), user(GAVE), model("ab")]),
    "streamed words": (
        {"stream": True},
        [[say(CALL), b""], [say("It", finish=None)]],
        [model(CALL), user(GAVE), model("It")],
    ),
    "a stream that breaks": (
        {"stream": True},
        [[say(CALL), b""], [say("It", finish=None), errors.APIConnectionError("reset")]],
        [model(CALL), user(GAVE), model("It")],
    ),
    "a streamed call": ({"stream": True}, [[say("Well", CALL, finish=None)]], [model("Well")]),
}


@pytest.mark.parametrize("case", LEFT)
def test_a_run_that_does_not_come_to_its_end_leaves_no_trace(case: str) -> None:
    options, replies, _ = LEFT[case]
    chat = make_chat("discard")
    run(chat, *replies, **options)
    assert chat.history == []
    assert send(chat, say("again")).bodies[0]["contents"] == [ASKED]


@pytest.mark.parametrize("case", LEFT)
def test_or_what_it_did_where_the_chat_keeps_it(case: str) -> None:
    options, replies, kept = LEFT[case]
    chat = make_chat()
    course = run(chat, *replies, **options)
    assert wire(chat.history) == ([ASKED, *kept] if kept else [])
    if course.error is None:
        assert "blocked" in case or len(course.items) == options.get("items", len(course.items))


def test_the_next_message_joins_what_functions_gave_last() -> None:
    chat = make_chat()
    run(chat, say(CALL), refusal(400))
    course = send(chat, say("You had asked me to double 2."))
    joined = user(GAVE, "hi")
    assert course.bodies[0]["contents"] == [ASKED, model(CALL), joined]
    assert wire(chat.history) == [ASKED, model(CALL), joined, model("You had asked me to double 2.")]
    assert wire(chat.said.rewind()) == [ASKED, model(CALL), joined, model("You had asked me to double 2.")]


def test_it_does_so_once_it_has_an_answer() -> None:
    chat = make_chat()
    run(chat, say(CALL), refusal(400))
    before = wire(chat.history)
    send(chat, refusal(400))
    assert wire(chat.history) == before
    send(chat, {"promptFeedback": {"blockReason": "SAFETY"}})
    assert wire(chat.history) == before
    assert wire(chat.said.all_turns)[-2:] == [user("hi"), {"role": "model"} | {"parts": []}]


@pytest.mark.parametrize(
    "message", [Content.from_dict(user(GAVE)), Content.from_dict(user("hi") | {"new": 1})], ids=["given", "unknown"]
)
def test_what_is_no_mere_message_stands_alone(message: Any) -> None:
    chat = make_chat()
    run(chat, say(CALL), refusal(400))
    course = Course(conversation.send_message(chat, message), say("ok"))
    assert course.bodies[0]["contents"][2:] == [user(GAVE), message.to_dict()]


def test_a_run_may_begin_where_another_one_ended() -> None:
    chat = make_chat()
    run(chat, say(CALL), refusal(400))
    run(chat, say(CALL), say("8"))
    assert wire(chat.history) == [ASKED, model(CALL), user(GAVE, "hi"), model(CALL), user(GAVE), model("8")]


def test_automatic_calling_is_a_run_too() -> None:
    chat = make_chat(automatic_function_calling={})
    assert send(chat, say(CALL), refusal(400)).error is not None
    assert wire(chat.history) == [ASKED, model(CALL), user(GAVE)]
    course = send(chat, say(CALL), say("8"))
    assert wire(chat.history) == [ASKED, model(CALL), user(GAVE, "hi"), model(CALL), user(GAVE), model("8")]
    assert wire(course.result.automatic_function_calling_history) == wire(chat.history)[:-1]


# Options --------------------------------------------------------------------------------------------------------------


def test_options_go_by_name() -> None:
    chat = ChatState(SETTINGS, "gemini-x", {"temperature": 0.5, "seed": 1})
    course = run(chat, say("ok"), tools=[double], config={"seed": 2, "top_k": 3}, top_k=4)
    assert course.bodies[0]["generationConfig"] == {"temperature": 0.5, "seed": 2, "topK": 4}
    assert course.bodies[0]["tools"][0]["functionDeclarations"][0]["name"] == "double"


def test_an_unknown_option_is_an_error_with_the_closest_name() -> None:
    course = run(make_chat(), temprature=1)
    assert isinstance(course.error, TypeError)
    assert str(course.error) == "run_tools has no option 'temprature'; did you mean 'temperature'?"
    assert course.bodies == []


# Properties -----------------------------------------------------------------------------------------------------------

TURNS = st.lists(
    st.lists(st.sampled_from(["text", "", CALL, {"thought": True, "text": "hm"}]), max_size=3), min_size=1, max_size=4
)
FATE = st.sampled_from(["close", "refuse", "break", "go on"])


def play(parts: list[Any], finish: str | None, *, stream: bool) -> Any:
    if not stream:
        return say(*parts, finish=finish)
    chunks = [say(part, finish=None) for part in parts]
    return [*chunks, *([say(finish=finish), b""] if finish else [])]


@given(
    st.lists(st.tuples(TURNS, FATE, st.booleans(), st.none() | st.integers(1, 6), st.booleans()), max_size=4),
    st.sampled_from(["keep", "discard"]),
)
def test_whatever_happens_the_history_can_be_sent_again(courses: Any, choice: Any) -> None:
    chat = make_chat(choice)
    for turns, fate, stream, items, automatic in courses:
        before = wire(chat.history)
        replies = [play(parts, "STOP", stream=stream) for parts in turns]
        if fate == "refuse":
            replies.append(refusal(400))
        elif fate == "break":
            last = play(["begun"], None, stream=True) if stream else []
            replies.append(
                [*last, errors.APIConnectionError("reset")] if stream else errors.APIConnectionError("reset")
            )
        elif fate == "go on":
            replies.append(play(["done"], "STOP", stream=stream))
        if automatic and stream:
            flow = conversation.send_message_stream(chat, "hi", {"automatic_function_calling": {}})
        elif automatic:
            flow = conversation.send_message(chat, "hi", {"automatic_function_calling": {}})
        else:
            flow = conversation.run_tools(chat, "hi", stream=stream).flow
        Course(flow, *replies, items=items)
        after = wire(chat.history)
        assert after[: max(len(before) - 1, 0)] == before[:-1]  # what comes last may be joined
        assert all(one["role"] != two["role"] for one, two in pairwise(after))
        for said, heard in pairwise([*after, user("next")]):
            calls = [part for part in said["parts"] if "functionCall" in part]
            answers = [part for part in heard["parts"] if "functionResponse" in part]
            assert len(calls) == len(answers)
        assert wire(read_chat(SETTINGS, write_chat(chat, without=["tools"])).history) == after
        sent = send(chat.copy(), say("ok")).bodies[0]["contents"]
        assert all(one["role"] != two["role"] for one, two in pairwise(sent))
