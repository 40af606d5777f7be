"""Chats: what is remembered of a turn, and what of one that came to nothing; how a chat is written down."""

from __future__ import annotations

import copy
import dataclasses
import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from gemkit import errors
from gemkit._core.config import ConfigInput
from gemkit._core.flows import conversation
from gemkit._core.history import ChatState, drop_open_calls
from gemkit._core.steps import Emit, Read
from gemkit._core.transcripts import read_chat, write_chat
from gemkit.retries import RetryPolicy
from gemkit_raw.models import Content, GenerateContentConfig, Part

from .script import answer, make_settings, play, refusal, spread

SETTINGS = make_settings(retry=RetryPolicy(max_retries=0))
GO = answer(200)
"""The head of a stream."""


def make_chat(config: ConfigInput | None = None, history: Any = (), **options: Any) -> ChatState:
    return ChatState(SETTINGS, "gemini-x", config, read(history), **options)


def read(turns: Any) -> list[Content]:
    return [Content.from_dict(turn) for turn in turns]


def say(*parts: Any, finish: str | None = None, **rest: Any) -> dict[str, Any]:
    """A response, or a chunk of one; text stands for a part of it."""
    made = [{"text": part} if isinstance(part, str) else part for part in parts]
    candidate: dict[str, Any] = {"content": {"role": "model", "parts": made}} if made else {}
    return {"candidates": [candidate | ({"finishReason": finish} if finish else {})], **rest}


def event(content: Any) -> bytes:
    return f"data: {json.dumps(content)}\n\n".encode()


def send(chat: ChatState, message: Any, *facts: Any, config: Any = None) -> Any:
    return play(conversation.send_message(chat, message, config), *(facts or [answer(200, say("ok", finish="STOP"))]))


def stream(chat: ChatState, message: Any, *chunks: Any, config: Any = None) -> Any:
    """A stream read to its end; an exception among the chunks is what the wire does."""
    facts = [chunk if isinstance(chunk, Exception) else event(chunk) for chunk in chunks]
    end = [] if facts and isinstance(facts[-1], Exception) else [b""]
    return play(conversation.send_message_stream(chat, message, config), GO, *facts, *end)


def leave(chat: ChatState, message: Any, *chunks: Any, waiting: bool = False) -> None:
    """A stream that is closed after these chunks: while its reader holds the last one, or waits for more."""
    flow = spread(conversation.send_message_stream(chat, message))
    step = next(flow)
    facts = iter([GO, *map(event, chunks)])
    left = len(chunks)
    while left or (waiting and not isinstance(step, Read)):
        if isinstance(step, Emit):
            left -= 1
            if not left and not waiting:
                break
            step = flow.send(None)
        else:
            step = flow.send(next(facts))
    flow.close()


def wire(turns: list[Content]) -> list[Any]:
    return [turn.to_dict() for turn in turns]


def sent(played: Any) -> Any:
    [request] = played.requests
    return json.loads(request.body)


def user(text: str) -> dict[str, Any]:
    return {"parts": [{"text": text}], "role": "user"}


def model(*parts: Any) -> dict[str, Any]:
    return {"parts": [{"text": part} if isinstance(part, str) else part for part in parts], "role": "model"}


CALL = {"functionCall": {"name": "f", "args": {"n": None}}, "thoughtSignature": "_-8=", "new": [1]}
RESULT = {"functionResponse": {"name": "f", "response": {"ok": True}}}
BLOCKED = {"promptFeedback": {"blockReason": "SAFETY"}}

# P3: chats that drop or fragment their history -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "last",
    [
        pytest.param(say(finish="STOP"), id="only a finish reason"),
        pytest.param(say("", finish="STOP"), id="an empty text"),
        pytest.param({"candidates": [{"content": {}, "finishReason": "STOP"}]}, id="an empty content"),
        pytest.param({"candidates": [{"content": {"role": "model"}, "finishReason": "STOP"}]}, id="a role"),
    ],
)
def test_p3_a_last_chunk_without_content_does_not_drop_the_turn(last: Any) -> None:
    chat = make_chat()
    assert stream(chat, "one", say("Hel"), say("lo"), last, {"usageMetadata": {"totalTokenCount": 3}}).error is None
    assert wire(chat.history) == [user("one"), model("Hello")]


def test_p3_a_turn_is_one_content_however_it_was_streamed() -> None:
    chat = make_chat()
    thought = {"text": "hm", "thought": True}
    stream(chat, "one", say(thought), say(thought, "a"), say("b", CALL), say("c"), say("d"), say(finish="STOP"))
    assert wire(chat.history) == [user("one"), model({"text": "hmhm", "thought": True}, "ab", CALL, "cd")]
    assert sent(send(chat, "two"))["contents"] == [*wire(chat.history[:2]), user("two")]


def test_p3_a_chunk_of_thoughts_alone_does_not_drop_the_turn() -> None:
    chat = make_chat()
    thought = {"text": "hm", "thought": True}
    stream(chat, "one", say("a"), say(thought), say(finish="STOP"))
    assert wire(chat.history) == [user("one"), model("a", thought)]


def test_p3_whoever_stops_at_the_finish_reason_has_the_whole_turn() -> None:
    chat = make_chat()
    leave(chat, "one", say("a"), say("b", finish="STOP"))
    assert wire(chat.history) == [user("one"), model("ab")]


@pytest.mark.parametrize("waiting", [False, True])
def test_p3_a_stream_that_is_left_may_be_kept(waiting: bool) -> None:
    chat = make_chat(on_incomplete="keep")
    leave(chat, "one", say("a"), say("b"), waiting=waiting)
    assert wire(chat.history) == [user("one"), model("ab")]
    assert chat.said.last is not None
    assert chat.said.last.text == "ab"


# P4: signatures that are lost ------------------------------------------------------------------------------------------

SIGNED = [
    {"text": "", "thoughtSignature": "_-8="},
    {"text": "signed", "thoughtSignature": "+/8"},
    CALL,
    {"thought": True, "thoughtSignature": "AA"},
]


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("saved", [False, True])
def test_p4_signatures_and_unknown_fields_go_back_as_they_came(streamed: bool, saved: bool) -> None:
    chat = make_chat()
    content = {**model("a", *SIGNED, "b"), "new": {"x": None}, "other": None}
    response = {"candidates": [{"content": content, "finishReason": "STOP"}]}
    if streamed:
        stream(chat, "one", response)
    else:
        send(chat, "one", answer(200, response))
    if saved:
        chat = read_chat(SETTINGS, write_chat(chat))
    assert sent(send(chat, "two"))["contents"][1] == content


def test_p4_an_answer_that_is_only_a_signature_belongs_to_the_history() -> None:
    """So may end a turn in which functions were called; without it, the call would wait for its answer for ever."""
    chat = make_chat()
    send(chat, "one", answer(200, say(CALL, finish="STOP")))
    send(chat, Part.from_dict(RESULT), answer(200, say(SIGNED[0], finish="STOP")))
    assert wire(chat.history)[2:] == [{"parts": [RESULT], "role": "user"}, model(SIGNED[0])]


# P12: options of a message that replace those of the chat ----------------------------------------------------------------


@pytest.mark.parametrize("kind", [dict, GenerateContentConfig.from_dict], ids=["dict", "class"])
def test_p12_options_of_a_message_go_over_those_of_the_chat(kind: Callable[[Any], Any]) -> None:
    config = {
        "systemInstruction": {"parts": [{"text": "Be brief."}]},
        "temperature": 0.5,
        "tools": [{"googleSearch": {}}],
    }
    chat = make_chat(kind(config))
    one = sent(send(chat, "a", config=kind({"temperature": 0.0, "topK": 1})))
    two = sent(send(chat, "b"))
    for request in (one, two):
        assert request["systemInstruction"] == config["systemInstruction"]
        assert request["tools"] == config["tools"]
    assert one["generationConfig"] == {"temperature": 0.0, "topK": 1}
    assert two["generationConfig"] == {"temperature": 0.5}


# Turns that came to nothing --------------------------------------------------------------------------------------------

RESET = errors.APIConnectionError("reset")


@pytest.mark.parametrize("choice", ["discard", "keep"])
@pytest.mark.parametrize(
    "fact",
    [refusal(400), answer(200, b"{"), RESET, ValueError("no such file")],
    ids=["refused", "garbled", "reset", "bug"],
)
def test_a_message_that_fails_leaves_no_trace(fact: Any, choice: Any) -> None:
    chat = make_chat(history=[user("q"), model("a")], on_incomplete=choice)
    assert send(chat, "one", fact).error is not None
    assert chat.said.all_turns == chat.history == read([user("q"), model("a")])
    assert chat.said.last is None
    assert send(chat, "two").error is None


@pytest.mark.parametrize("chunks", [[RESET], [say("1"), RESET], [say("1")], [say("1"), {"error": {"code": 500}}]])
def test_a_stream_that_breaks_is_forgotten_or_kept_as_far_as_it_came(chunks: list[Any]) -> None:
    forgetful, keeping = make_chat(), make_chat(on_incomplete="keep")
    for chat in (forgetful, keeping):
        assert isinstance(stream(chat, "one", *chunks).error, errors.GemkitError)
    assert forgetful.said.all_turns == []
    assert wire(keeping.history) == ([user("one"), model("1")] if len(chunks) > 1 or chunks[0] is not RESET else [])


UNANSWERED = [
    pytest.param(BLOCKED, model(), id="prompt blocked"),
    pytest.param(say(finish="SAFETY"), model(), id="answer blocked"),
    pytest.param(say("so far", finish="RECITATION"), model("so far"), id="blocked halfway"),
    pytest.param(
        {"candidates": [{"content": {"role": "model"}, "finishReason": "STOP"}]}, {"role": "model"}, id="nothing"
    ),
    pytest.param(say("a", **BLOCKED, finish="STOP"), model("a"), id="blocked and answered"),
    pytest.param(say({}, finish="STOP"), model({}), id="an empty part"),
    pytest.param({}, model(), id="an empty response"),
]


@pytest.mark.parametrize(("response", "seen"), UNANSWERED)
def test_what_was_not_answered_is_not_sent_again_but_can_be_seen(response: Any, seen: Any) -> None:
    chat = make_chat()
    send(chat, "one")
    send(chat, "bad", answer(200, response))
    assert wire(chat.history) == [user("one"), model("ok")]
    assert wire(chat.said.all_turns)[2:] == [user("bad"), seen]
    assert chat.said.last is not None
    assert chat.said.last.to_dict() == response
    send(chat, "two")
    assert wire(chat.said.all_turns) == [user("one"), model("ok"), user("bad"), seen, user("two"), model("ok")]


@pytest.mark.parametrize(
    ("chunks", "seen"),
    [
        ([BLOCKED], model()),
        ([say("so "), say("far", finish="SAFETY")], model("so far")),
        ([say(""), say("", finish="STOP")], {"role": "model"}),
    ],
)
def test_the_same_when_it_is_streamed(chunks: Any, seen: Any) -> None:
    read, left = make_chat(), make_chat()
    stream(read, "bad", *chunks)
    leave(left, "bad", *chunks)
    for chat in (read, left):
        assert chat.history == []
        assert wire(chat.said.all_turns) == [user("bad"), seen]


def test_an_answer_that_was_blocked_halfway_may_be_kept() -> None:
    chat = make_chat(on_incomplete="keep")
    send(chat, "bad", answer(200, say("so far", finish="SAFETY")))
    send(chat, "bad", answer(200, BLOCKED))
    assert wire(chat.history) == [user("bad"), model("so far")]


def test_an_answer_without_a_role_is_the_models() -> None:
    chat = make_chat()
    send(
        chat,
        "one",
        answer(200, {"candidates": [{"content": {"parts": [{"text": "a"}], "new": 1}, "finishReason": "STOP"}]}),
    )
    assert wire(chat.history)[1] == {**model("a"), "new": 1}


def test_a_message_without_a_role_is_the_users_and_one_of_the_model_is_none() -> None:
    chat = make_chat()
    message = Content(parts=[Part(text="one")])
    send(chat, message)
    assert wire(chat.history)[0] == user("one")
    assert message.role is None
    refused = play(conversation.send_message(chat, Content(role="model", parts=[Part(text="one")])))
    assert isinstance(refused.error, ValueError)


def test_many_contents_may_be_one_turn() -> None:
    """As tools make them: nothing of it is there until all is."""
    chat = make_chat()
    response = send(chat, "x", answer(200, say("done", finish="STOP"))).result
    turn = read([user("one"), model(CALL), {"role": "user", "parts": [RESULT]}])
    chat.record(turn, response)
    assert chat.history[2:5] == turn
    assert chat.said.rewind() == [*turn, response.candidates[0].content]
    chat.record(turn, response, complete=False)
    assert len(chat.history) == 2


# One at a time ---------------------------------------------------------------------------------------------------------


def test_a_chat_takes_one_message_at_a_time_whatever_its_options() -> None:
    chat = make_chat()
    flow = conversation.send_message_stream(chat.with_settings(make_settings(api_version="v1")), "one")
    next(flow)
    for other in (chat, chat.with_settings(SETTINGS)):
        with pytest.raises(errors.ChatBusyError):
            next(conversation.send_message(other, "two"))
    assert send(chat.copy(), "on its own").error is None
    flow.close()
    assert send(chat, "two").error is None


def test_a_call_with_options_of_its_own_is_remembered_too() -> None:
    chat = make_chat({"temperature": 0.5})
    send(chat.with_settings(make_settings()), "one")
    chat.said.replace(make_chat().said)
    send(chat.with_settings(make_settings()), "bad", answer(200, BLOCKED))
    assert (len(chat.history), len(chat.said.all_turns)) == (0, 2)
    assert chat.said.last is not None


# Taking back, copying --------------------------------------------------------------------------------------------------


def test_a_turn_is_taken_back_with_what_its_functions_gave() -> None:
    turns = [user("one"), model("1"), user("two"), model(CALL), {"role": "user", "parts": [RESULT]}, model("2")]
    chat = make_chat(history=turns)
    assert wire(chat.said.rewind()) == turns[2:]
    question, reply = chat.said.rewind()
    assert (question.text, reply.text) == ("one", "1")
    with pytest.raises(IndexError):
        chat.said.rewind()


def test_what_was_said_after_a_turn_is_taken_back_with_it() -> None:
    chat = make_chat()
    for message, fact in (("a", BLOCKED), ("b", None), ("c", BLOCKED)):
        send(chat, message, *([answer(200, fact)] if fact else []))
    chat.said.rewind()
    assert wire(chat.said.all_turns) == [user("a"), model()]
    assert chat.said.last is None


def test_a_history_that_does_not_begin_with_the_user_can_be_taken_back() -> None:
    chat = make_chat(history=[model("hello")])
    assert wire(chat.said.rewind()) == [model("hello")]


def test_a_given_history_is_taken_as_it_is_but_for_answers_without_content() -> None:
    given_turns = [model("hi"), user("a"), user("b"), model(), model("c"), model(""), {"role": "other"}, user("d")]
    chat = make_chat(history=given_turns)
    assert wire(chat.history) == [model("hi"), user("a"), model("c"), {"role": "other"}, user("d")]
    assert wire(chat.said.all_turns) == given_turns


@pytest.mark.parametrize("make", [ChatState.copy, copy.deepcopy])
def test_a_copy_goes_on_on_its_own(make: Callable[[ChatState], ChatState]) -> None:
    chat = make_chat({"temperature": 0.5})
    send(chat, "one")
    send(chat, "bad", answer(200, BLOCKED))
    other = make(chat)
    before = wire(chat.said.all_turns)
    assert wire(other.said.all_turns) == before
    assert (other.history[0] is chat.history[0]) is (make is ChatState.copy)
    assert other.said.last == chat.said.last is not None
    send(other, "two")
    send(other, "bad", answer(200, BLOCKED))
    assert wire(chat.said.all_turns) == before
    assert len(other.said.all_turns) == len(before) + 4


def test_calls_are_kept_with_their_answers_or_not_at_all() -> None:
    asked = Content.from_dict(user("a"))
    called = Content.from_dict({"role": "model", "parts": [{"text": "b"}, {"functionCall": {"name": "f"}}]})
    answered = Content.from_dict({"role": "user", "parts": [{"functionResponse": {"name": "f", "response": {}}}]})
    assert drop_open_calls([asked, called, answered]) == [asked, called, answered]
    assert wire(drop_open_calls([asked, called])) == [user("a"), model("b")]
    only_called = Content(role="model", parts=list(called.parts or ())[1:])
    assert drop_open_calls([asked, only_called]) == [asked]


def test_what_was_one_thing_is_one_in_a_deep_copy() -> None:
    chat = make_chat()
    send(chat, "one")
    send(chat, "bad", answer(200, BLOCKED))
    turns, unanswered, last, other = copy.deepcopy((chat.history, chat.said.unanswered, chat.said.last, chat))
    assert other.history is turns
    assert other.said.unanswered is unanswered
    assert other.said.last is last


# Writing down ----------------------------------------------------------------------------------------------------------


def test_a_saved_chat_can_be_read_by_people() -> None:
    chat = make_chat({"temperature": 0.5, "system_instruction": "Sei höflich."}, on_incomplete="keep")
    send(chat, "Grüße")
    send(chat, "böse", answer(200, BLOCKED))
    text = write_chat(chat)
    assert '"text": "Grüße"' in text
    assert json.loads(text) == {
        "format": "gemkit.chat",
        "version": 1,
        "model": "gemini-x",
        "config": {"systemInstruction": {"parts": [{"text": "Sei höflich."}]}, "temperature": 0.5},
        "on_incomplete": "keep",
        "history": [user("Grüße"), model("ok")],
        "unanswered": [{"position": 2, "contents": [user("böse"), model()]}],
    }


def test_no_key_and_no_setting_is_saved() -> None:
    secret = make_settings(headers={"x-mine": "hush-hush"}, base_url="https://proxy.example.test")
    text = write_chat(ChatState(secret, "gemini-x", None))
    for word in (secret.api_key.reveal(), "hush-hush", "proxy"):
        assert word not in text


def test_a_loaded_chat_says_all_that_the_saved_one_said() -> None:
    chat = make_chat({"temperature": 0.5}, on_incomplete="keep")
    send(chat, "bad", answer(200, BLOCKED))
    send(chat, "one")
    other = read_chat(SETTINGS, write_chat(chat).encode())
    assert other.said.all_turns == chat.said.all_turns
    assert (other.model, other.on_incomplete) == ("gemini-x", "keep")
    assert write_chat(other) == write_chat(chat)


def test_what_is_given_goes_over_what_was_saved() -> None:
    text = write_chat(make_chat({"temperature": 0.5, "seed": 1}))
    chat = read_chat(SETTINGS, text, model="gemini-y", config={"temperature": 1.0}, on_incomplete="keep")
    played = send(chat, "one")
    assert "gemini-y" in played.requests[0].url
    assert sent(played)["generationConfig"] == {"temperature": 1.0, "seed": 1}
    assert sent(send(chat, "two"))["generationConfig"] == {"temperature": 1.0, "seed": 1}
    assert chat.on_incomplete == "keep"


def test_half_a_surrogate_pair_can_be_saved() -> None:
    chat = make_chat(history=[user("\ud83d")])
    text = write_chat(chat)
    assert text.isascii()
    assert read_chat(SETTINGS, text).history == chat.history


class Unspeakable:
    def __repr__(self) -> str:
        return "<something>"


@dataclasses.dataclass
class Recipe:
    name: str


def get_weather(place: str) -> str:
    """The weather somewhere."""
    return place


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("response_json_schema", {"default": Unspeakable()}),
        ("response_schema", Recipe),
        ("tools", [{"google_search": {}}, get_weather]),
    ],
)
def test_an_option_that_json_can_not_hold_is_named(name: str, value: Any) -> None:
    config = {name: value, "temperature": 0.5}
    chat = make_chat(config)
    with pytest.raises(TypeError, match=f"'{name}' in the chat's config .*without=\\['{name}'\\]"):
        write_chat(chat)
    text = write_chat(chat, without=name)
    assert text == write_chat(chat, without=[to_camel(name)])
    assert json.loads(text)["config"].keys() <= {"temperature", "responseMimeType"}
    if name != "response_json_schema":
        loaded = read_chat(SETTINGS, text, config={name: value})
        assert sent(send(loaded, "one")) == sent(send(chat, "one"))


def to_camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(map(str.title, rest))


def test_an_option_that_is_left_out_has_to_be_one() -> None:
    with pytest.raises(TypeError, match="did you mean 'tools'"):
        write_chat(make_chat(), without=["tolls"])


def test_a_file_that_was_not_read_yet_can_not_be_saved() -> None:
    with pytest.raises(TypeError, match="send a message first"):
        write_chat(make_chat({"system_instruction": Path("rules.txt")}))


def test_options_of_the_calls_are_not_saved_but_automatic_calling_is() -> None:
    chat = make_chat({"http_options": {"headers": {"x-mine": "hush"}}, "automatic_function_calling": {"disable": True}})
    assert json.loads(write_chat(chat))["config"] == {"automaticFunctionCalling": {"disable": True}}
    assert send(chat, "one").requests[0].headers["x-mine"] == "hush"
    assert write_chat(read_chat(SETTINGS, write_chat(chat))) == write_chat(chat)


def written(**changes: Any) -> str:
    return json.dumps(json.loads(write_chat(make_chat())) | changes)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "no saved chat"),
        ("[]", "its format"),
        ('{"format": "other"}', "its format"),
        (written(version=2), "version 2"),
        ('{"format": "gemkit.chat", "version": 1}', "has no 'model'"),
        (written(history=[5]), "not int"),
        (written(history=5), "not iterable"),
        (written(config=5), "not int"),
        (written(model=5), "model"),
        (written(model=""), "model"),
        (written(on_incomplete="both"), "'discard' or 'keep'"),
        (written(unanswered=[{"position": 0}]), "has no 'contents'"),
        (written(model=float("nan")), "NaN"),
    ],
)
def test_something_else_is_no_saved_chat(text: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        read_chat(SETTINGS, text)


# Properties ------------------------------------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=5,
)
SIGNATURES = st.sampled_from(["_-8=", "+/8", "AAE", ""])
PARTS = st.one_of(
    st.text(min_size=1, max_size=5).map(lambda t: {"text": t}),
    st.text(max_size=5).map(lambda t: {"text": t, "thought": True}),
    st.builds(lambda t, s: {"text": t, "thoughtSignature": s}, st.text(max_size=3), SIGNATURES),
    st.builds(lambda a, s: {"functionCall": {"name": "f", "args": a}, "thoughtSignature": s}, st.dictionaries(st.text(), JSON), SIGNATURES),
    st.sampled_from([{"inlineData": {"mimeType": "image/png", "data": "_-8"}}, {"text": ""}, {}]),
    st.dictionaries(st.sampled_from(["newKind", "text", "thought", "inlineData"]), JSON, max_size=2),
)  # fmt: skip
ANSWERS = st.lists(st.lists(PARTS, max_size=3), min_size=1, max_size=4)
"""The parts of each chunk."""
MESSAGES = st.text(min_size=1, max_size=5)
CONFIGS = st.none() | st.fixed_dictionaries(
    {}, optional={"temperature": st.floats(0, 2), "system_instruction": MESSAGES, "stop_sequences": st.lists(MESSAGES)}
)
ENDS = st.sampled_from(["STOP", "MAX_TOKENS", "SAFETY", "SOMETHING_NEW"])
FAULTS = st.sampled_from([RESET, None])
FAILURES = st.sampled_from([refusal(400), answer(200, b"{"), answer(200, b"[]"), RESET, OSError("no such file")])
EMPTY = st.sampled_from([BLOCKED, {}, say(finish="STOP"), say("", finish="STOP"), say({}, finish="SAFETY")])


def flatten(chunks: list[list[Any]]) -> list[Any]:
    return [part for chunk in chunks for part in chunk]


def unfinished(chunks: list[list[Any]]) -> list[Any]:
    return [say(*parts) for parts in chunks]


def finished(chunks: list[list[Any]], end: str) -> list[Any]:
    return [*unfinished(chunks), say(finish=end)]


class Conversation(RuleBasedStateMachine):
    """Any order of whatever may happen to a chat."""

    @initialize(config=CONFIGS, choice=st.sampled_from(["discard", "keep"]))
    def begin(self, config: Any, choice: Any) -> None:
        self.chat = make_chat(config, on_incomplete=choice)
        self.before: list[Any] = []

    def unchanged(self) -> None:
        assert wire(self.chat.history) == self.before

    def one_more(self, message: str, parts: list[Any]) -> None:
        """There is a turn more, with all that the model said but empty text."""
        *old, question, reply = wire(self.chat.history)
        assert old == self.before
        assert question == user(message)
        assert reply["role"] == "model"
        for thought in (False, True):
            assert join(reply["parts"], thought) == join(parts, thought)
        signed = [part for part in parts if part.keys() - {"text", "thought"}]
        assert [part for part in reply["parts"] if part.keys() - {"text", "thought"}] == signed
        self.before = wire(self.chat.history)

    def settled(self, message: str, parts: list[Any], *, blocked: bool = False, complete: bool = True) -> None:
        """A turn more, or none, as it should be."""
        if blocked or not complete:  # a call that nobody answers can't be sent again
            parts = [part for part in parts if "functionCall" not in part]
        empty = all(not any(v not in ("", None) for k, v in part.items() if k != "thought") for part in parts)
        kept = self.chat.on_incomplete == "keep" or (complete and not blocked)
        if kept and not empty:
            self.one_more(message, parts)
        else:
            self.unchanged()

    @rule(message=MESSAGES, parts=ANSWERS.map(flatten), end=ENDS, config=CONFIGS)
    def ask(self, message: str, parts: list[Any], end: str, config: Any) -> None:
        played = send(self.chat, message, answer(200, say(*parts, finish=end)), config=config)
        assert sent(played)["contents"] == [*self.before, user(message)]
        self.settled(message, parts, blocked=end == "SAFETY")

    @rule(message=MESSAGES, fact=FAILURES)
    def fail(self, message: str, fact: Any) -> None:
        assert send(self.chat, message, fact).error is not None
        self.unchanged()

    @rule(message=MESSAGES, response=EMPTY)
    def ask_in_vain(self, message: str, response: Any) -> None:
        send(self.chat, message, answer(200, response))
        self.unchanged()

    @rule(message=MESSAGES, chunks=ANSWERS, end=ENDS, config=CONFIGS)
    def listen(self, message: str, chunks: list[list[Any]], end: str, config: Any) -> None:
        played = stream(self.chat, message, *finished(chunks, end), config=config)
        assert sent(played)["contents"] == [*self.before, user(message)]
        assert len(played.items) == len(chunks) + 1
        self.settled(message, flatten(chunks), blocked=end == "SAFETY")

    @rule(message=MESSAGES, chunks=ANSWERS, fault=FAULTS)
    def lose(self, message: str, chunks: list[list[Any]], fault: Any) -> None:
        assert stream(self.chat, message, *unfinished(chunks), *([fault] if fault else [])).error is not None
        self.settled(message, flatten(chunks), complete=False)

    @rule(message=MESSAGES, chunks=ANSWERS, waiting=st.booleans())
    def walk_away(self, message: str, chunks: list[list[Any]], waiting: bool) -> None:
        leave(self.chat, message, *unfinished(chunks), waiting=waiting)
        self.settled(message, flatten(chunks), complete=False)

    @rule(message=MESSAGES)
    def cancel_at_once(self, message: str) -> None:
        flow = conversation.send_message(self.chat, message)
        next(flow)
        with pytest.raises(KeyboardInterrupt):
            flow.throw(KeyboardInterrupt())
        self.unchanged()

    @rule()
    def take_back(self) -> None:
        if self.before:
            assert wire(self.chat.said.rewind()) == self.before[-2:]
            del self.before[-2:]

    @rule()
    def give_again(self) -> None:
        everything = self.chat.said.all_turns
        self.chat.said.replace(make_chat(history=wire(everything)).said)
        self.before = wire(self.chat.history)  # what was blocked halfway now counts: nothing tells it from others

    @rule(message=MESSAGES, config=CONFIGS)
    def save_and_load(self, message: str, config: Any) -> None:
        loaded = read_chat(SETTINGS, write_chat(self.chat))
        assert wire(loaded.said.all_turns) == wire(self.chat.said.all_turns)
        never_saved = send(self.chat.copy(), message, config=config)
        assert send(loaded, message, config=config).requests == never_saved.requests
        self.chat = loaded
        self.chat.said.rewind()

    @invariant()
    def can_be_sent(self) -> None:
        if not hasattr(self, "chat"):
            return
        turns = wire(self.chat.history)
        assert all(one["role"] != two["role"] for one, two in pairwise(turns))
        assert len(turns) % 2 == 0
        assert not turns or turns[0]["role"] == "user"
        assert all(turn["parts"] for turn in turns)
        assert sent(send(self.chat.copy(), "?"))["contents"] == [*turns, user("?")]


def join(parts: list[Any], thought: bool) -> str:
    return "".join(
        part["text"]
        for part in parts
        if part.keys() <= {"text", "thought"}
        and isinstance(part.get("text"), str)
        and bool(part.get("thought")) is thought
    )


TestConversation = Conversation.TestCase
TestConversation.settings = settings(stateful_step_count=12, max_examples=60, deadline=None)


@given(st.lists(PARTS, max_size=4), CONFIGS, MESSAGES)
def test_a_chat_that_was_saved_sends_the_same_bytes(parts: list[Any], config: Any, message: str) -> None:
    def make() -> ChatState:
        return make_chat(config, history=wire([Content.from_dict({"role": "user", "parts": parts, "new": parts})]))

    saved = read_chat(SETTINGS, write_chat(make()))
    again = read_chat(SETTINGS, write_chat(saved))
    bodies = {send(chat, message, config=config).requests[0].body for chat in (make(), saved, again)}
    assert len(bodies) == 1
