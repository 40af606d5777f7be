"""Answers that are objects, and answers for which functions were called, in models and chats."""

from __future__ import annotations

import copy
import json
import pickle
from dataclasses import dataclass
from typing import Any

import pytest

from gemkit import errors
from gemkit._core.parsed_response import ParsedResponse

from .wire import Body, Tongue, Wire, drain, event, finish, pull, say

ASK: dict[str, Any] = {"model": "gemini-x", "contents": "hi"}


@dataclass
class Point:
    x: int
    y: int = 0


def add(a: int) -> int:
    """Adds one."""
    return a + 1


def call(**args: Any) -> dict[str, Any]:
    part = {"functionCall": {"id": "1", "name": "add", "args": args}}
    return {"candidates": [{"content": {"role": "model", "parts": [part]}, "finishReason": "STOP"}]}


def run(tongue: Tongue, work: Any) -> Any:
    async def main() -> Any:
        return await finish(work())

    return tongue.run(main())


def sent(wire: Wire) -> list[Any]:
    return [json.loads(request.content) for request in wire.requests]


# Objects --------------------------------------------------------------------------------------------------------------


def test_an_answer_as_an_object(tongue: Tongue) -> None:
    wire = Wire((200, say('{"x": 1}', "STOP")))
    models = tongue.client(wire).models
    response = run(tongue, lambda: models.parse(Point, temperature=0.5, config={"top_k": 3}, **ASK))
    assert isinstance(response, ParsedResponse)
    assert response.parsed == Point(1)
    assert response.parsed is response.parsed
    config = sent(wire)[0]["generationConfig"]
    assert (config["temperature"], config["topK"], config["responseMimeType"]) == (0.5, 3, "application/json")
    assert config["responseJsonSchema"]["required"] == ["x"]
    for other in (copy.copy(response), copy.deepcopy(response), pickle.loads(pickle.dumps(response))):
        assert (other, other.parsed) == (response, Point(1))


@pytest.mark.parametrize(
    ("schema", "text", "parsed"),
    [
        (Point, '{"x": 1}', Point(1)),
        (list[Point], '[{"x": 1}]', [Point(1)]),
        ({"type": "object"}, '{"x": 1}', {"x": 1}),
        (None, '{"x": 1}', None),
    ],
    ids=["type", "list", "schema", "none"],
)
def test_a_schema_in_the_config_does_the_same(tongue: Tongue, schema: Any, text: str, parsed: Any) -> None:
    wire = Wire((200, say(text, "STOP")), (200, Body(event(say(text[:3])), event(say(text[3:], "STOP")))))
    models = tongue.client(wire).models
    config = {"response_schema": schema}
    assert run(tongue, lambda: models.generate_content(**ASK, config=config)).parsed == parsed
    stream = models.generate_content_stream(**ASK, config=config)
    assert run(tongue, stream.get_final_response).parsed == parsed


def test_an_answer_of_another_form(tongue: Tongue) -> None:
    wire = Wire((200, say('{"y": "a"}', "MAX_TOKENS")))
    models = tongue.client(wire).models
    with pytest.raises(errors.ParseError, match="cut off at the token limit") as caught:
        run(tongue, lambda: models.parse(Point, **ASK))
    assert len(wire.requests) == 1
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.text, error.finish_reason) == ('{"y": "a"}', "MAX_TOKENS")
    assert any(problem.startswith("$.x") for problem in error.problems)
    assert error.response.text == '{"y": "a"}'


def test_the_model_is_asked_again_as_often_as_one_likes(tongue: Tongue) -> None:
    wire = Wire((200, say("no", "STOP")), (200, say('{"x": "b", "y": "c"}', "STOP")), (200, say('{"x": 1}', "STOP")))
    models = tongue.client(wire).models
    assert run(tongue, lambda: models.parse(Point, reasks=2, **ASK)).parsed == Point(1)
    last = sent(wire)[2]["contents"]
    assert [turn["role"] for turn in last] == ["user", "model", "user", "model", "user"]
    problems = '$.x: must be an integer, not "b"\n$.y: must be an integer, not "c"'
    assert last[4]["parts"] == [{"text": f"That is not of the form that was asked for:\n{problems}"}]
    models = tongue.client(Wire((200, say("no", "STOP")))).models
    with pytest.raises(errors.ParseError):
        run(tongue, lambda: models.parse(Point, reasks=1, **ASK))


def test_a_blocked_answer_is_no_object(tongue: Tongue) -> None:
    models = tongue.client(Wire((200, {"promptFeedback": {"blockReason": "SAFETY"}}))).models
    with pytest.raises(errors.BlockedError):
        run(tongue, lambda: models.parse(Point, **ASK))


def test_an_object_in_a_chat(tongue: Tongue) -> None:
    chat = tongue.client(Wire((200, say('{"x": 1}', "STOP")))).chats.create(model="gemini-x")
    assert run(tongue, lambda: chat.send_message("hi", response_schema=Point)).parsed == Point(1)
    assert len(chat.history) == 2


# Functions ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stream", [False, True])
def test_functions_called_in_a_chat_are_part_of_its_turn(tongue: Tongue, stream: bool) -> None:
    pieces = [call(a=1), say("It is 2.", "STOP")]
    wire = Wire(*[(200, Body(event(piece)) if stream else piece) for piece in pieces])
    config = {"tools": [add], "automatic_function_calling": {}}
    chat = tongue.client(wire).chats.create(model="gemini-x", config=config)
    if stream:
        response = run(tongue, chat.send_message_stream("1 + 1?").get_final_response)
    else:
        response = run(tongue, lambda: chat.send_message("1 + 1?"))
        assert len(response.automatic_function_calling_history) == 3
    assert response.text == "It is 2."
    assert [turn.role for turn in chat.history] == ["user", "model", "user", "model"]
    assert chat.history[2].parts[0].function_response.response == {"result": 2}
    assert chat.last.text == "It is 2."
    assert len(chat.rewind()) == 4


@pytest.mark.parametrize("stream", [False, True])
def test_a_run_of_tools_in_a_chat(tongue: Tongue, stream: bool) -> None:
    pieces = [call(a=1), say("It is 2.", "STOP"), say("Yes.", "STOP")]
    wire = Wire(*[(200, Body(event(piece)) if stream and i < 2 else piece) for i, piece in enumerate(pieces)])
    chat = tongue.client(wire).chats.create(model="gemini-x", config={"temperature": 0.1})
    runner = chat.run_tools("1 + 1?", tools=[add], stream=stream)
    assert chat.history == []
    assert run(tongue, runner.get_final_response).text == "It is 2."
    assert runner.history == chat.history
    assert len(chat.history) == 4
    run(tongue, lambda: chat.send_message("Sure?"))
    assert [len(request["contents"]) for request in sent(wire)] == [1, 3, 5]
    assert all(request["generationConfig"] == {"temperature": 0.1} for request in sent(wire))


def test_a_run_that_is_left_is_no_part_of_the_chat(tongue: Tongue) -> None:
    chat = tongue.client(Wire((200, call(a=1)))).chats.create(model="gemini-x")
    runner = chat.run_tools("1 + 1?", tools=[add])

    async def main() -> None:
        await pull(runner)
        with pytest.raises(errors.ChatBusyError):
            await finish(chat.send_message("hi"))
        await finish(runner.close())

    tongue.run(main())
    assert chat.history == []
    with pytest.raises(errors.ToolLimitError) as caught:
        run(tongue, chat.run_tools("1 + 1?", tools=[add], max_turns=2).get_final_response)
    assert chat.history == []
    assert len(caught.value.history) == 4


def test_automatic_calls_are_streamed_turn_by_turn(tongue: Tongue) -> None:
    wire = Wire((200, Body(event(call(a=1)))), (200, Body(event(say("It")), event(say(" is 2.", "STOP")))))
    config = {"tools": [add], "automatic_function_calling": {}}
    stream = tongue.client(wire).models.generate_content_stream(**ASK, config=config)

    async def main() -> list[Any]:
        return await drain(stream)

    chunks = tongue.run(main())
    assert [chunk.text_or_none for chunk in chunks] == [None, "It", " is 2."]
    assert stream.snapshot.text == "It is 2."


def test_a_conversation_goes_on_over_another_client(tongue: Tongue) -> None:
    wire = Wire((200, say("One", "STOP")))
    first = tongue.client(wire).chats.create(model="gemini-x")
    second = tongue.client(wire).chats.attach(first)
    run(tongue, lambda: second.send_message("hi"))
    assert first.history is second.history
    assert len(first.history) == 2


@pytest.mark.parametrize("stream", [False, True])
def test_a_run_takes_options_by_name_and_its_last_answer_may_be_an_object(tongue: Tongue, stream: bool) -> None:
    pieces = [call(a=1), say('{"x": 2}', "STOP")]
    wire = Wire(*[(200, Body(event(piece)) if stream else piece) for piece in pieces])
    runner = tongue.client(wire).models.run_tools(
        **ASK,
        tools=[add],
        config={"temperature": 0.5, "seed": 1},
        response_schema=Point,
        seed=2,
        stream=stream,
        headers={"x-a": "b"},
    )
    response = run(tongue, runner.get_final_response)
    assert response.parsed == Point(2)
    assert runner.snapshot.parsed == Point(2)
    for request, body in zip(wire.requests, sent(wire), strict=True):
        assert request.headers["x-a"] == "b"
        assert (body["generationConfig"]["temperature"], body["generationConfig"]["seed"]) == (0.5, 2)
        assert body["generationConfig"]["responseJsonSchema"]["required"] == ["x"]


def test_an_unknown_option_of_a_run_sends_nothing(tongue: Tongue) -> None:
    wire = Wire((200, say("no", "STOP")))
    client = tongue.client(wire)
    for start in (lambda **o: client.models.run_tools(**ASK, **o), client.chats.create(model="m").run_tools):
        options: dict[str, Any] = {"temprature": 1} | ({} if start.__name__ == "<lambda>" else {"message": "hi"})
        with pytest.raises(TypeError, match="run_tools has no option 'temprature'; did you mean 'temperature'"):
            run(tongue, lambda: start(**options).get_final_response())  # noqa: B023  # it is called at once
    assert wire.requests == []


@pytest.mark.parametrize("stream", [False, True])
def test_a_run_in_a_chat_ends_with_an_object(tongue: Tongue, stream: bool) -> None:
    pieces = [call(a=1), say('{"x": 2}', "STOP")]
    wire = Wire(*[(200, Body(event(piece)) if stream else piece) for piece in pieces])
    chat = tongue.client(wire).chats.create(model="m", config={"tools": [add]})
    response = run(tongue, chat.run_tools("hi", stream=stream, response_schema=Point).get_final_response)
    assert response.parsed == Point(2)


def test_a_run_that_is_left_may_be_kept(tongue: Tongue) -> None:
    wire = Wire((200, call(a=1)), (200, call(a=2)), (200, say("ok", "STOP")))
    chat = tongue.client(wire).chats.create(model="m", on_incomplete="keep")

    async def main() -> None:
        runner = chat.run_tools("hi", tools=[add])
        await pull(runner)
        await pull(runner)
        await finish(runner.close())
        assert [turn.role for turn in chat.history] == ["user", "model", "user"]
        await finish(chat.send_message("and now?"))

    tongue.run(main())
    assert [turn.role for turn in chat.history] == ["user", "model", "user", "model"]
    asked = sent(wire)[-1]["contents"][-1]["parts"]
    assert [[*part] for part in asked] == [["functionResponse"], ["text"]]


# Objects that grow ----------------------------------------------------------------------------------------------------


def start_stream(tongue: Tongue, method: str, *chunks: Any, **options: Any) -> Any:
    client = tongue.client(Wire((200, Body(*map(event, chunks)))))
    if method == "chat":
        return client.chats.create(model="m").send_message_stream("hi", **options)
    if method == "tools":
        return client.models.run_tools(**ASK, tools=[add], stream=True, **options)
    return client.models.generate_content_stream(**ASK, **options)


@pytest.mark.parametrize("method", ["models", "chat", "tools"])
def test_an_object_can_be_seen_while_it_grows(tongue: Tongue, method: str) -> None:
    stream = start_stream(tongue, method, say('{"x": 1, '), say('"y": 2'), say("}", "STOP"), response_schema=Point)

    async def main() -> None:
        assert await drain(iter(stream.object_stream) if tongue.blocking else aiter(stream.object_stream)) == [
            {"x": 1},
            {"x": 1, "y": 2},
        ]
        assert (await finish(stream.get_final_response())).parsed == Point(1, 2)

    tongue.run(main())


@pytest.mark.parametrize(
    ("end", "kind"), [(say(', "z": 1}', "STOP"), errors.ParseError), (say("", "SAFETY"), errors.BlockedError)]
)
def test_what_became_no_object_is_an_error_at_the_end(tongue: Tongue, end: Any, kind: type[Exception]) -> None:
    stream = start_stream(tongue, "models", say('{"y": 1'), end, response_schema=Point)

    async def main() -> None:
        objects = iter(stream.object_stream) if tongue.blocking else aiter(stream.object_stream)
        assert await pull(objects) == {}
        with pytest.raises(kind):
            await drain(objects)

    tongue.run(main())
