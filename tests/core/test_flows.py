"""The calls that are more than one request: streams, chats, lists, embeddings, downloads."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest

from gemkit import errors
from gemkit._core import steps
from gemkit._core.calls import send
from gemkit._core.endpoints import open_endpoint
from gemkit._core.flows import conversation, files, generation, models, tokens
from gemkit._core.history import ChatState
from gemkit._core.steps import Emit, Read, Send
from gemkit_raw.models import Content, GenerateContentRequest, Part
from gemkit_raw.versions import OPERATIONS

from .script import KEY, answer, make_settings, perform, play, refusal

GO = answer(200)
"""The head of a stream."""


def say(text: str, finish: str | None = None) -> dict[str, Any]:
    candidate: dict[str, Any] = {"content": {"role": "model", "parts": [{"text": text}]}}
    return {"candidates": [candidate | ({"finishReason": finish} if finish else {})]}


def event(content: Any) -> bytes:
    return f"data: {json.dumps(content)}\r\n\r\n".encode()


def stream(*facts: Any) -> Any:
    return play(generation.generate_content_stream(make_settings(), model="gemini-x", contents="hi"), *facts)


def test_drivers_know_every_step_that_a_flow_may_yield() -> None:
    yielded = set(re.findall(r"^class (\w+)\(Asked\):", Path(steps.__file__).read_text("utf-8"), re.MULTILINE))
    assert yielded == {step.__name__ for step in get_args(steps.Step)}


# Streams --------------------------------------------------------------------------------------------------------------


def test_chunks_are_handed_on_as_they_come() -> None:
    played = stream(GO, event(say("Hel")), event(say("lo", "STOP")), b"")
    [request] = played.requests
    assert request.url.endswith("/v1beta/models/gemini-x:streamGenerateContent?alt=sse")
    assert [type(step) for step in played.steps] == [Send, Read, Emit, Read, Emit, Read]
    assert [chunk.text for chunk in played.items] == ["Hel", "lo"]
    assert played.error is None


def test_the_head_of_a_stream_is_tried_again() -> None:
    played = stream(refusal(503), errors.APIConnectionError("reset"), GO, event(say("a", "STOP")), b"")
    assert played.waits == [0.25, 0.5]
    assert [chunk.text for chunk in played.items] == ["a"]


@pytest.mark.parametrize(
    "noise",
    [
        b": keep-alive\n\n",
        b"data: [DONE]\n\n",
        b"data:[DONE]\n\n",
        b"data:\n\n",
        b"data: \n\n",
        b"event: end\n\n",
        b"\n\n",
    ],
)
def test_what_says_nothing_is_passed_over(noise: bytes) -> None:
    played = stream(GO, noise, event(say("a", "STOP")), noise, b"")
    assert [chunk.text for chunk in played.result or played.items] == ["a"]


def test_the_array_form_is_understood() -> None:
    body = json.dumps([say("a"), say("b", "STOP")], indent=2).encode()
    assert [chunk.text for chunk in stream(GO, body, b"").items] == ["a", "b"]


@pytest.mark.parametrize(
    ("facts", "partial"),
    [
        pytest.param([b""], "", id="no event"),
        pytest.param([event(say("a")), b""], "a", id="no finish reason"),
        pytest.param([event(say("a")), event(say("b"))[:-9], b""], "a", id="half an event"),
        pytest.param([event(say("a")), b"data: {\xff}\n\n"], "a", id="not UTF-8"),
        pytest.param([event(say("a")), b"data: 5\n\n"], "a", id="no object"),
        pytest.param([event(say("a")), b"data: <html>\n\n"], "a", id="HTML"),
        pytest.param([event(say("a")), b"data: " + b"[" * 100_000 + b"\n\n"], "a", id="too deep"),
        pytest.param([event(say("a")), errors.APIConnectionError("reset")], "a", id="reset"),
        pytest.param([event(say("a")), errors.APITimeoutError("silence")], "a", id="silence"),
        pytest.param([event(say("a", "STOP")), errors.APIConnectionError("reset")], "a", id="after the finish"),
    ],
)
def test_a_stream_that_breaks_off_says_so_and_keeps_what_came(facts: list[Any], partial: str) -> None:
    played = stream(GO, *facts)
    assert isinstance(played.error, errors.StreamInterruptedError)
    assert played.error.partial is not None
    assert played.error.partial.text == partial
    assert "".join(chunk.text for chunk in played.items) == partial
    assert len(played.requests) == 1  # never sent again
    assert len(str(played.error).splitlines()) == 1


def test_a_broken_stream_names_its_cause() -> None:
    fault = errors.APIConnectionError("reset")
    assert stream(GO, event(say("a")), fault).error.__cause__ is fault


BUSY = {"error": {"code": 503, "message": "overloaded", "status": "UNAVAILABLE"}}


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(event(BUSY), id="event"),
        pytest.param(json.dumps(BUSY, indent=2).encode() + b"\n", id="bare"),
        pytest.param(json.dumps(BUSY, indent=2).replace("\n", "\r\n").encode(), id="bare, without an end"),
        pytest.param(event([BUSY]), id="array"),
        pytest.param(event([say(""), BUSY]), id="array, not the first"),
        pytest.param(event({"x": 1, **BUSY}), id="not the first key"),
    ],
)
@pytest.mark.parametrize("finish", [None, "STOP"], ids=["before the finish", "after the finish"])
def test_an_error_in_a_stream_is_the_error_it_would_be_outside(data: bytes, finish: str | None) -> None:
    played = stream(GO, event(say("a", finish)), data, *([b""] if data.startswith(b"{") else []))
    assert isinstance(played.error, errors.ServiceUnavailableError)
    assert (played.error.code, played.error.status, played.error.message) == (503, "UNAVAILABLE", "overloaded")
    assert [chunk.text for chunk in played.items if chunk.text] == ["a"]


@pytest.mark.parametrize("tail", [b"", b"\n\n", b"\xff\n\n"], ids=["cut", "garbled", "not UTF-8"])
def test_a_key_in_an_event_that_cannot_be_read_never_shows(tail: bytes) -> None:
    error: Any = stream(GO, event({"error": {"message": f"bad key {KEY}"}})[:-6] + tail, *([] if tail else [b""])).error
    assert isinstance(error, errors.StreamInterruptedError)
    chain: list[Any] = [error]
    while chain[-1] is not None:
        assert KEY not in f"{chain[-1]!r} {vars(chain[-1])!r}"
        chain.append(chain[-1].__cause__ or chain[-1].__context__)
    assert b"<hidden>" in chain[1].body


# Chats ----------------------------------------------------------------------------------------------------------------


def make_chat(**options: Any) -> ChatState:
    return ChatState(make_settings(), "gemini-x", None, **options)


def spoken(chat: ChatState) -> list[tuple[str | None, str]]:
    return [(turn.role, turn.text) for turn in chat.history]


def test_a_chat_remembers() -> None:
    chat = make_chat()
    play(conversation.send_message(chat, "one"), answer(200, say("1", "STOP")))
    played = play(conversation.send_message_stream(chat, "two"), GO, event(say("2")), event(say("!", "STOP")), b"")
    assert [turn["role"] for turn in json.loads(played.requests[0].body)["contents"]] == ["user", "model", "user"]
    assert spoken(chat) == [("user", "one"), ("model", "1"), ("user", "two"), ("model", "2!")]


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param([refusal(400)], id="refused"),
        pytest.param([answer(200, b"{")], id="garbled"),
        pytest.param([answer(200, {"promptFeedback": {"blockReason": "SAFETY"}})], id="prompt blocked"),
        pytest.param([answer(200, {"candidates": [{"finishReason": "SAFETY"}]})], id="answer blocked"),
    ],
)
def test_a_message_without_an_answer_leaves_no_trace(facts: list[Any]) -> None:
    chat = make_chat()
    play(conversation.send_message(chat, "one"), *facts)
    assert chat.history == []
    play(conversation.send_message(chat, "two"), answer(200, say("2", "STOP")))
    assert spoken(chat) == [("user", "two"), ("model", "2")]


@pytest.mark.parametrize(
    "facts",
    [
        pytest.param([refusal(400)], id="refused"),
        pytest.param([GO, event(say("1")), b""], id="cut"),
        pytest.param([GO, event(say("1")), event(BUSY)], id="error inside"),
        pytest.param([GO, event(say("1", "STOP")), errors.APIConnectionError("reset")], id="reset at the end"),
    ],
)
def test_a_stream_that_fails_leaves_no_trace_and_frees_the_chat(facts: list[Any]) -> None:
    chat = make_chat()
    assert play(conversation.send_message_stream(chat, "one"), *facts).error is not None
    assert chat.history == []
    assert play(conversation.send_message(chat, "two"), answer(200, say("2", "STOP"))).result.text == "2"


def test_a_stream_that_is_not_read_to_its_end_leaves_no_trace() -> None:
    chat = make_chat()
    flow = conversation.send_message_stream(chat, "one")
    next(flow)
    with pytest.raises(errors.ChatBusyError):
        next(conversation.send_message(chat, "two"))
    flow.close()
    assert chat.history == []
    play(conversation.send_message(chat, "two"), answer(200, say("2", "STOP")))


def test_a_stream_that_is_not_begun_keeps_nobody_waiting() -> None:
    chat = make_chat()
    conversation.send_message_stream(chat, "one")
    assert play(conversation.send_message(chat, "two"), answer(200, say("2", "STOP"))).error is None


def test_options_of_a_message_go_over_those_of_the_chat() -> None:
    chat = ChatState(make_settings(), "gemini-x", {"temperature": 0.1, "seed": 1})
    one = play(conversation.send_message(chat, "a", {"temperature": 0.9}), answer(200, say("1", "STOP")))
    two = play(conversation.send_message(chat, "a"), answer(200, say("1", "STOP")))
    assert json.loads(one.requests[0].body)["generationConfig"] == {"temperature": 0.9, "seed": 1}
    assert json.loads(two.requests[0].body)["generationConfig"] == {"temperature": 0.1, "seed": 1}


def test_what_a_model_said_goes_back_as_it_came() -> None:
    """Signatures, calls and unknown fields: the service wants them unchanged."""
    chat = make_chat()
    parts = [{"text": "", "thoughtSignature": "_-8="}, {"functionCall": {"name": "f", "args": {"n": None}}, "new": 1}]
    content = {"role": "model", "parts": parts, "x": None}
    play(
        conversation.send_message_stream(chat, "a"),
        GO,
        event({"candidates": [{"content": content, "finishReason": "STOP"}]}),
        b"",
    )
    played = play(conversation.send_message(chat, "b"), answer(200, say("2", "STOP")))
    assert json.loads(played.requests[0].body)["contents"][1] == content


def test_a_message_may_be_a_function_response() -> None:
    chat = make_chat(history=[Content(role="user", parts=[Part(text="a")])])
    part = Part.from_function_response(name="f", response={"ok": True})
    played = play(conversation.send_message(chat, part), answer(200, say("2", "STOP")))
    assert json.loads(played.requests[0].body)["contents"][1] == {
        "role": "user",
        "parts": [{"functionResponse": {"name": "f", "response": {"ok": True}}}],
    }


# Models and files -----------------------------------------------------------------------------------------------------


def count(**options: Any) -> Any:
    """What count_tokens sends."""
    flow = tokens.count_tokens(make_settings(), model="gemini-x", contents="hi", **options)
    played = play(flow, answer(200, {"totalTokens": 2}))
    assert played.result.total_tokens == 2
    return json.loads(played.requests[0].body)


@pytest.mark.parametrize("config", [None, {}, {"seed": None}])
def test_tokens_of_a_prompt_alone_are_counted_in_the_short_way(config: Any) -> None:
    assert count(config=config) == {"contents": [{"role": "user", "parts": [{"text": "hi"}]}]}


@pytest.mark.parametrize(
    ("options", "wanted"),
    [
        pytest.param(
            {"system_instruction": "be brief"},
            {"systemInstruction": {"parts": [{"text": "be brief"}]}},
            id="instruction",
        ),
        pytest.param({"tools": [{"google_search": {}}]}, {"tools": [{"googleSearch": {}}]}, id="tools"),
        pytest.param({"cached_content": "cachedContents/a"}, {"cachedContent": "cachedContents/a"}, id="cache"),
        pytest.param(
            {"response_schema": int},
            {"generationConfig": {"responseMimeType": "application/json", "responseJsonSchema": {"type": "integer"}}},
            id="schema",
        ),
        pytest.param({"generation_config": {"seed": 1}}, {"generationConfig": {"seed": 1}}, id="google-genai's"),
    ],
)
def test_p13_tokens_of_the_whole_request_are_counted(options: Any, wanted: Any) -> None:
    request = {"model": "models/gemini-x", "contents": [{"role": "user", "parts": [{"text": "hi"}]}], **wanted}
    assert count(config=options) == {"generateContentRequest": request}
    if "generation_config" not in options:
        assert count(**options) == {"generateContentRequest": request}


@pytest.mark.parametrize("flow", [tokens.count_tokens, tokens.embed_content, models.get_model])
def test_what_only_models_can_do_is_refused_for_others(flow: Callable[..., Any]) -> None:
    rest = {} if flow is models.get_model else {"contents": "hi"}
    played = play(flow(make_settings(), model="tunedModels/x", **rest))
    assert played.steps == []
    assert isinstance(played.error, ValueError)
    assert "'tunedModels/x'" in str(played.error)


@pytest.mark.parametrize(
    ("flow", "subject", "method", "path"),
    [
        (models.get_model, {"model": "gemini-x"}, "GET", "models/gemini-x"),
        (files.get_file, {"name": "files/a"}, "GET", "files/a"),
        (files.delete_file, {"name": "a"}, "DELETE", "files/a"),
    ],
)
def test_one_thing_is_asked_for_by_its_name(
    flow: Callable[..., Any], subject: dict[str, str], method: str, path: str
) -> None:
    played = play(flow(make_settings(), **subject), answer(200, {"name": path}))
    [request] = played.requests
    assert (request.method, request.url) == (method, f"{make_settings().url}/{path}")
    assert played.result is None if method == "DELETE" else played.result.name == path


def test_half_a_surrogate_pair_can_be_sent() -> None:
    """A model may write one, and a chat sends it back."""
    flow = generation.generate_content(make_settings(), model="gemini-x", contents="\ud83d")
    body = play(flow, answer(200, say("a", "STOP"))).requests[0].body
    assert body.isascii()
    assert json.loads(body)["contents"][0]["parts"] == [{"text": "\ud83d"}]


# Lists ----------------------------------------------------------------------------------------------------------------


def pages(*facts: Any, **options: Any) -> Any:
    return play(models.list_models(make_settings(), **options), *facts)


def test_pages_follow_each_other_until_there_is_no_token() -> None:
    played = pages(
        answer(200, {"models": [{"name": "models/a"}], "nextPageToken": "t/1&="}),
        answer(200, {"nextPageToken": "t2"}),  # a page may be empty
        answer(200, {"models": [{"name": "models/b"}], "nextPageToken": ""}),
        page_size=1,
    )
    assert [model.name for page in played.items for model in page.items] == ["models/a", "models/b"]
    assert [request.url.partition("?")[2] for request in played.requests] == [
        "pageSize=1",
        "pageSize=1&pageToken=t%2F1%26%3D",
        "pageSize=1&pageToken=t2",
    ]


def test_a_page_is_tried_again_and_nothing_comes_twice() -> None:
    played = pages(
        answer(200, {"models": [{"name": "models/a"}], "nextPageToken": "t"}),
        answer(503),
        answer(200, {"models": [{"name": "models/b"}]}),
    )
    assert [model.name for page in played.items for model in page.items] == ["models/a", "models/b"]


def test_a_token_that_comes_again_is_an_error_not_a_list_without_end() -> None:
    requests = iter(range(3))

    def react(step: Any) -> Any:
        assert next(requests, None) is not None, "it goes on for ever"
        return answer(200, {"models": [{"name": "models/a"}], "nextPageToken": "again"})

    assert isinstance(perform(models.list_models(make_settings()), react).error, errors.GemkitError)


@pytest.mark.parametrize("size", [0, -1, "5", 1.5], ids=repr)
def test_a_page_has_a_size(size: Any) -> None:
    with pytest.raises(ValueError, match="page_size"):
        next(files.list_files(make_settings(), page_size=size))


def test_an_unknown_option_of_a_list_is_noticed() -> None:
    with pytest.raises(TypeError, match="'pagesize'"):
        next(files.list_files(make_settings(), config={"pagesize": 5}))


# Versions and headers -------------------------------------------------------------------------------------------------


def test_what_a_version_lacks_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(OPERATIONS, "files.list", ("v1beta",))
    played = play(files.list_files(make_settings(api_version="v1")))
    assert played.requests == []
    assert isinstance(played.error, errors.UnsupportedInVersionError)
    assert played.error.available_in == ("v1beta",)


@pytest.mark.parametrize(
    ("version", "notes"), [("v1", ["v1 does not have GenerateContentRequest.labels"]), ("v1beta", [])]
)
def test_a_refusal_names_what_the_version_lacks(version: str, notes: list[str]) -> None:
    body = GenerateContentRequest(contents=[], labels={"a": "b"})
    request = open_endpoint("models.models_generate_content").request("gemini-x", body=body)
    error = play(send(make_settings(api_version=version), request), refusal(400)).error
    found = getattr(error, "__notes__", [])
    assert len(found) == len(notes)
    assert all(note.startswith(start) for note, start in zip(found, notes, strict=True))


def test_the_key_is_in_no_step() -> None:
    played = play(
        generation.generate_content(make_settings(), model="gemini-x", contents="hi"), answer(200, say("a", "STOP"))
    )
    assert KEY not in repr(played.steps)
    assert KEY.encode() not in (played.requests[0].body or b"")
    assert KEY not in str(played.requests[0].headers)
