"""google-generativeai's objects as its users know them, over a wire in memory."""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

import gemkit as genai
from gemkit import errors, types
from gemkit.legacy import GenerateContentResponse, configuration

from ..drivers.wire import KEY, Body, Wire, event, say

STREAM = [event(say("One")), event(say(" two")), event(say(".", "STOP"))]
BLOCKED = {"promptFeedback": {"blockReason": "SAFETY"}}


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Wire]]:
    monkeypatch.setattr(configuration, "_client", None)

    def start(*answers: Any) -> Wire:
        wire = Wire(*answers)
        genai.configure(
            api_key=KEY,
            base_url="https://api.example.test",
            max_retries=0,
            http_client=httpx.Client(transport=httpx.MockTransport(wire)),
            async_http_client=httpx.AsyncClient(transport=httpx.MockTransport(wire)),
        )
        return wire

    yield start
    if configuration._client:
        configuration._client.close()


def sent(wire: Wire) -> list[Any]:
    return [json.loads(request.content) for request in wire.requests]


# Answers --------------------------------------------------------------------------------------------------------------


def test_a_stream_can_be_read_twice_and_is_whole_at_its_end(serve: Any) -> None:
    serve((200, Body(*STREAM)))
    response = genai.GenerativeModel("gemini-x").generate_content("hi", stream=True)
    with pytest.raises(errors.IncompleteIterationError, match="resolve"):
        _ = response.text
    assert response.prompt_feedback.block_reason is None
    assert [chunk.text for chunk in response] == ["One", " two", "."]
    assert [chunk.text for chunk in response] == ["One", " two", "."]
    assert response.text == "One two."
    assert response.candidates[0].finish_reason == "STOP"
    assert response.to_dict() == {
        "candidates": [{"content": {"role": "model", "parts": [{"text": "One two."}]}, "finish_reason": "STOP"}]
    }


def test_a_stream_is_resolved_from_wherever_it_is(serve: Any) -> None:
    serve((200, Body(*STREAM)))
    response = genai.GenerativeModel("gemini-x").generate_content("hi", stream=True)
    assert next(iter(response)).text == "One"
    response.resolve()
    response.resolve()
    assert response.text == "One two."


def test_a_stream_that_breaks_says_so_each_time(serve: Any) -> None:
    serve((200, Body(STREAM[0])))
    response = genai.GenerativeModel("gemini-x").generate_content("hi", stream=True)
    for _ in range(2):
        chunks = iter(response)
        assert next(chunks).text == "One"
        with pytest.raises(errors.StreamInterruptedError):
            next(chunks)
    with pytest.raises(errors.BrokenResponseError):
        _ = response.text


def test_an_answer_that_came_at_once_behaves_alike(serve: Any) -> None:
    serve((200, say("Hi", "STOP") | {"usageMetadata": {"totalTokenCount": 3}}))
    response = genai.GenerativeModel("gemini-x").generate_content("hi")
    response.resolve()
    assert [chunk.text for chunk in response] == ["Hi"]
    assert response.usage_metadata.total_token_count == 3
    assert response.to_dict()["usage_metadata"] == {"total_token_count": 3}
    assert "Hi" in repr(response)
    assert not hasattr(response, "_no_such_thing")


def test_a_block_is_a_value_error_and_has_its_feedback(serve: Any) -> None:
    serve((200, BLOCKED))
    response = genai.GenerativeModel("gemini-x").generate_content("hi")
    with pytest.raises(ValueError, match="SAFETY"):
        _ = response.text
    assert response.prompt_feedback.block_reason == "SAFETY"


def test_with_await(serve: Any) -> None:
    serve((200, Body(*STREAM)), (200, say("Hi", "STOP")), (200, {"totalTokens": 3}))
    model = genai.GenerativeModel("gemini-x")

    async def main() -> None:
        response = await model.generate_content_async("hi", stream=True)
        with pytest.raises(errors.IncompleteIterationError):
            _ = response.text
        assert [chunk.text async for chunk in response] == ["One", " two", "."]
        assert [chunk.text async for chunk in response] == ["One", " two", "."]
        await response.resolve()
        assert response.text == "One two."
        assert (await model.generate_content_async("hi")).text == "Hi"
        assert (await model.count_tokens_async("hi")).total_tokens == 3

    asyncio.run(main())


# Settings -------------------------------------------------------------------------------------------------------------


def test_what_a_call_says_goes_over_what_the_model_says(serve: Any) -> None:
    wire = serve((200, say("Hi", "STOP")))
    model = genai.GenerativeModel(
        "gemini-x",
        safety_settings={"HARASSMENT": "block_none", "HATE": "BLOCK_ONLY_HIGH"},
        generation_config={"temperature": 0.2, "max_output_tokens": 9},
        system_instruction="Be brief.",
    )
    model.generate_content(
        "hi", generation_config=genai.GenerationConfig(temperature=0.7), safety_settings={"HARASSMENT": "OFF"}
    )
    [request] = sent(wire)
    assert request["generationConfig"] == {"temperature": 0.7, "maxOutputTokens": 9}
    assert {item["category"]: item["threshold"] for item in request["safetySettings"]} == {
        "HARM_CATEGORY_HARASSMENT": "OFF",
        "HARM_CATEGORY_HATE_SPEECH": "BLOCK_ONLY_HIGH",
    }
    assert request["systemInstruction"]["parts"] == [{"text": "Be brief."}]


@pytest.mark.parametrize(
    ("tools", "expected"),
    [
        ("code_execution", [{"codeExecution": {}}]),
        ({"google_search": {}}, [{"googleSearch": {}}]),
        (
            [types.FunctionDeclaration(name="add"), {"name": "take"}],
            [{"functionDeclarations": [{"name": "add"}]}, {"functionDeclarations": [{"name": "take"}]}],
        ),
    ],
    ids=["by name", "by itself", "declarations"],
)
def test_tools_in_short(serve: Any, tools: Any, expected: Any) -> None:
    wire = serve((200, say("Hi", "STOP")))
    genai.GenerativeModel("gemini-x", tools=tools, tool_config={"function_calling_config": "any"}).generate_content("x")
    [request] = sent(wire)
    assert request["tools"] == expected
    assert request["toolConfig"] == {"functionCallingConfig": {"mode": "ANY"}}


def test_request_options(serve: Any) -> None:
    wire = serve((200, say("Hi", "STOP")))
    model = genai.GenerativeModel("gemini-x")
    model.generate_content("hi", request_options={"timeout": 30})
    assert wire.requests[0].headers["x-server-timeout"] == "30"
    with pytest.raises(TypeError, match="'retry'"):
        model.generate_content("hi", request_options={"retry": object()})


def test_a_model_over_a_cache(serve: Any) -> None:
    cache = {"name": "cachedContents/a", "model": "models/gemini-x"}
    wire = serve((200, cache), (200, say("Hi", "STOP")))
    model = genai.GenerativeModel.from_cached_content("cachedContents/a")
    model.generate_content("hi")
    assert json.loads(wire.requests[1].content)["cachedContent"] == "cachedContents/a"
    assert wire.requests[1].url.path.endswith("/models/gemini-x:generateContent")


def test_tokens_are_counted_with_the_instruction(serve: Any) -> None:
    wire = serve((200, {"totalTokens": 3}))
    assert genai.GenerativeModel("gemini-x", system_instruction="Be brief.").count_tokens("hi").total_tokens == 3
    assert "systemInstruction" in sent(wire)[0]["generateContentRequest"]


@pytest.mark.parametrize(("name", "path"), [("models/a", "models/a"), ("tunedModels/a", "tunedModels/a")])
def test_a_model_by_its_name(serve: Any, name: str, path: str) -> None:
    wire = serve((200, {"name": name}))
    assert genai.get_model(name).name == name
    assert wire.requests[0].url.path.endswith(path)


def test_embeddings_with_await(serve: Any) -> None:
    serve((200, {"embeddings": [{"values": [1.0]}, {"values": [2.0]}]}))
    assert asyncio.run(genai.embed_content_async("m", ["a", "b"])) == {"embedding": [[1.0], [2.0]]}


# Chats ----------------------------------------------------------------------------------------------------------------


def test_a_chat_goes_back_and_forth(serve: Any) -> None:
    wire = serve((200, say("One", "STOP")), (200, Body(*STREAM)), (200, say("Three", "STOP")))
    chat = genai.GenerativeModel("gemini-x").start_chat(
        history=[{"role": "user", "parts": "a"}, {"role": "model", "parts": "b"}]
    )
    first = chat.send_message("1")
    assert chat.last is first
    second = chat.send_message("2", stream=True)
    assert len(chat.history) == 4
    second.resolve()
    assert len(chat.history) == 6
    branch = copy.copy(chat)
    user, model = chat.rewind()
    assert (user.text, model.text, len(chat.history), chat.last) == ("2", "One two.", 4, None)
    assert len(branch.history) == 6
    assert asyncio.run(chat.send_message_async("3")).text == "Three"
    assert [turn.text for turn in chat.history] == ["a", "b", "1", "One", "3", "Three"]
    assert [len(request["contents"]) for request in sent(wire)] == [3, 5, 5]
    assert repr(chat) == "ChatSession(model=GenerativeModel('models/gemini-x'), turns=6)"


@pytest.mark.parametrize("stream", [False, True])
def test_a_blocked_message_is_an_error_and_no_history(serve: Any, stream: bool) -> None:
    serve((200, Body(event(BLOCKED)) if stream else BLOCKED))
    chat = genai.GenerativeModel("gemini-x").start_chat()
    with pytest.raises(errors.BlockedPromptException, match="SAFETY"):
        chat.send_message("hi", stream=stream)
    assert chat.history == []


def test_an_answer_that_was_stopped_is_an_error(serve: Any) -> None:
    serve((200, say("No", "RECITATION")))
    chat = genai.GenerativeModel("gemini-x").start_chat()
    with pytest.raises(errors.StopCandidateException) as caught:
        chat.send_message("hi")
    assert caught.value.reason == "RECITATION"
    assert chat.history == []


def add(a: int) -> int:
    """Adds one."""
    return a + 1


CALL = {
    "candidates": [
        {
            "content": {"role": "model", "parts": [{"functionCall": {"name": "add", "args": {"a": 1}}}]},
            "finishReason": "STOP",
        }
    ]
}


def test_functions_are_called_when_that_is_enabled(serve: Any) -> None:
    wire = serve((200, CALL), (200, say("It is 2.", "STOP")))
    chat = genai.GenerativeModel("gemini-x", tools=[add]).start_chat(enable_automatic_function_calling=True)
    assert chat.send_message("1 + 1?").text == "It is 2."
    assert [turn.role for turn in chat.history] == ["user", "model", "user", "model"]
    assert sent(wire)[1]["contents"][2]["parts"][0]["functionResponse"]["response"] == {"result": 2}
    user, _ = chat.rewind()
    assert (user.text, chat.history) == ("1 + 1?", [])


def test_functions_are_left_to_the_caller_otherwise(serve: Any) -> None:
    serve((200, CALL))
    model = genai.GenerativeModel("gemini-x", tools=[add])
    assert model.start_chat().send_message("1 + 1?").parts[0].function_call.args == {"a": 1}
    assert model.generate_content("1 + 1?").candidates[0].content.parts[0].function_call.name == "add"


def test_the_answer_is_of_the_class_that_it_says(serve: Any) -> None:
    serve((200, say("Hi", "STOP")))
    assert isinstance(genai.generate_content(model="gemini-x", prompt="hi"), GenerateContentResponse)
