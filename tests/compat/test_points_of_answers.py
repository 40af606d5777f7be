"""Pain points of google-genai that concern answers: text, streams, signatures, what is new, objects; test_pain_points has the table of all."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from typing import Any, Literal, TypedDict

import pydantic
import pytest

from gemkit import errors, interactions, types

from ..drivers.wire import Body, Tongue, Wire, drain, event, finish, say
from .families import ASK, OK, body, generate, info

# httpx reads by async generators inside each other, which only it could close; trio says so when they are collected.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")


# Answers --------------------------------------------------------------------------------------------------------------


BLOCKED = {"promptFeedback": {"blockReason": "SAFETY"}, "usageMetadata": {"promptTokenCount": 4}}


@pytest.mark.parametrize(
    ("answer", "reason", "words", "text"),
    [
        (BLOCKED, "SAFETY", "The prompt was blocked: SAFETY", None),
        (say("Well", "RECITATION"), "RECITATION", "The answer was stopped: RECITATION.*'Well'", "Well"),
        ({"candidates": [{"finishReason": "MAX_TOKENS"}]}, "MAX_TOKENS", "answered nothing: MAX_TOKENS", None),
        ({"usageMetadata": {}}, None, "The service sent no answer", None),
    ],
    ids=["prompt", "answer", "tokens", "nothing"],
)
def test_p5_what_has_no_text_says_why(tongue: Tongue, answer: Any, reason: Any, words: str, text: Any) -> None:
    response = tongue.run(generate(tongue.client(Wire((200, answer)))))
    with pytest.raises(errors.BlockedError, match=words) as caught:
        _ = response.text
    assert isinstance(caught.value, ValueError)  # which google-generativeai raised
    assert (caught.value.reason, caught.value.response) == (reason, response)
    assert response.text_or_none == text
    assert response.to_dict() == answer


def test_p5_a_stream_says_so_too(tongue: Tongue) -> None:
    client = tongue.client(Wire((200, Body(event(BLOCKED)))))
    [chunk] = tongue.run(drain(client.models.generate_content_stream(**ASK)))
    with pytest.raises(errors.BlockedError, match="SAFETY"):
        _ = chunk.text
    assert chunk.prompt_feedback.block_reason == "SAFETY"


NEW_CONTENT = {"role": "model", "parts": [{"text": "a", "hologram": {"x": None, "y": [1.50]}}], "mood": "good"}
NEW: dict[str, Any] = {
    "candidates": [{"content": NEW_CONTENT, "finishReason": "BRAND_NEW", "safetyRatings": [{"category": "HARM_NEW"}]}],
    "usageMetadata": {"promptTokenCount": 1, "novelTokenCount": 2},
    "novelty": {"a": None},
}


def test_p17_what_is_new_comes_through_and_goes_back(tongue: Tongue) -> None:
    wire = Wire((200, NEW), OK)

    async def main() -> Any:
        client = tongue.client(wire)
        response = await generate(client)
        contents = [response.candidates[0].content, "And?"]
        await finish(client.models.generate_content(model="gemini-x", contents=contents))
        return response

    response = tongue.run(main())
    assert response.to_dict() == NEW
    assert response.finish_reason == "BRAND_NEW"
    assert body(wire)["contents"][0] == NEW_CONTENT


def test_p17_in_streams_and_interactions_too(tongue: Tongue) -> None:
    steps = [{"type": "new_step", "x": 1}, {"type": "model_output", "content": [{"type": "hologram", "data": "x"}]}]
    made = {"id": "abc", "status": "brand_new", "steps": steps, "novelty": {"a": None}}
    novel = {"event_type": "interaction.novelty", "x": [None], "event_id": "e"}
    end = {"event_type": "interaction.completed", "interaction": made}

    async def main() -> None:
        client = tongue.client(Wire((200, Body(event(NEW)))))
        assert [chunk.to_dict() for chunk in await drain(client.models.generate_content_stream(**ASK))] == [NEW]
        client = tongue.client(Wire((200, made), (200, Body(event(novel), event(end)))))
        interaction = await finish(client.interactions.create(model="gemini-x", input="hi"))
        assert interaction.to_dict() == made
        assert interaction.status == "brand_new"
        assert [type(step) for step in interaction.steps] == [interactions.UnknownStep, interactions.ModelOutputStep]
        events = await drain(client.interactions.create(model="gemini-x", input="hi", stream=True))
        assert [item.to_dict() for item in events] == [novel, end]

    tongue.run(main())


# Streams --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b'data:{"text":"a"}\n\n',
        b': keepalive\n\ndata: {"text":"a"}\n\n:\n\n',
        b'event: message\r\nid: 1\r\nretry: 5\r\ndata: {"text":"a"}\r\n\r\n',
        b'data: {"text":\ndata: "a"}\n\n',
        b'\xef\xbb\xbfdata: {"text":"a"}\n\ndata: [DONE]\n\n',
        b'data: {"text":"a"}',
    ],
    ids=["no space", "comments", "other fields", "several lines", "byte order mark", "no blank line at the end"],
)
def test_p11_events_may_have_any_form_of_the_standard(tongue: Tongue, content: bytes) -> None:
    whole_event = content.replace(b'{"text":', json.dumps(say("b", "STOP"))[:-1].encode() + b',"text":')
    client = tongue.client(Wire((200, Body(*(whole_event[at : at + 7] for at in range(0, len(whole_event), 7))))))
    chunks = tongue.run(drain(client.models.generate_content_stream(**ASK)))
    assert [(chunk.text, chunk.to_dict()["text"]) for chunk in chunks] == [("b", "a")]


@pytest.mark.parametrize(
    "pieces", [[], [event(say("a"))], [event(say("a")), b'data: {"candi']], ids=["empty", "clean", "cut"]
)
def test_p11_an_end_that_comes_too_early_is_an_error(tongue: Tongue, pieces: list[bytes]) -> None:
    """Of a stream alone, and of a chat, which forgets the turn."""

    async def main() -> None:
        client = tongue.client(Wire((200, Body(*pieces))))
        chat = client.chats.create(model="gemini-x")
        for stream in (client.models.generate_content_stream(**ASK), chat.send_message_stream("hi")):
            with pytest.raises(errors.StreamInterruptedError) as caught:
                await drain(stream)
            assert caught.value.partial is not None
            assert (caught.value.partial.text_or_none or "") == ("a" if pieces else "")
        assert chat.history == []

    tongue.run(main())


def test_p11_an_error_in_mid_stream_is_the_error_that_it_is(tongue: Tongue) -> None:
    client = tongue.client(Wire((200, Body(event(say("a")), event(info("5s"))))))
    with pytest.raises(errors.RateLimitError) as caught:
        tongue.run(drain(client.models.generate_content_stream(**ASK)))
    assert caught.value.retry_after == 5.0
    assert caught.value.partial is not None
    assert caught.value.partial.text == "a"


# Signatures -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "journey",
    [
        lambda content: content,
        copy.deepcopy,
        lambda content: pickle.loads(pickle.dumps(content)),
        lambda content: types.Content.from_dict(json.loads(json.dumps(content.to_dict()))),
    ],
    ids=["as it is", "copied", "pickled", "as JSON"],
)
def test_p4_signatures_go_back_letter_by_letter(tongue: Tongue, journey: Any) -> None:
    call = {"functionCall": {"name": "f", "args": {}, "id": "1"}}
    signed = [call | {"thoughtSignature": text} for text in ("+/+/AA==", "-_-_AA==", "-_-_AA", "AA+=")]
    content = {"role": "model", "parts": [{"text": "Hm.", "thought": True}, *signed]}
    wire = Wire((200, {"candidates": [{"content": content, "finishReason": "STOP"}]}), OK)

    async def main() -> None:
        client = tongue.client(wire)
        said = journey((await generate(client)).candidates[0].content)
        assert isinstance(said.parts[1].thought_signature, bytes)
        await finish(client.models.generate_content(model="gemini-x", contents=["hi", said, "go on"]))

    tongue.run(main())
    assert body(wire)["contents"][1] == content


# Structured output ----------------------------------------------------------------------------------------------------


class Recipe(pydantic.BaseModel):
    name: str
    minutes: int = 10
    amounts: dict[str, float]
    rest: Literal["none"] | int | None = None
    before: list[Recipe] = []


@dataclasses.dataclass
class Dish:
    name: str


class Menu(TypedDict):
    dishes: list[Dish]


WRONG = {"Sorry, no.": "STOP", '{"name": 5}': "STOP", '{"name": "So': "MAX_TOKENS", "[]": "STOP"}
"""Answers, and why they ended."""


@pytest.mark.parametrize("type_", [Recipe, Dish, Menu])
def test_p7_what_is_not_of_the_form_is_an_error(tongue: Tongue, type_: Any) -> None:
    async def ask(text: str, finish_reason: str) -> None:
        client = tongue.client(Wire((200, say(text, finish_reason))))
        chat = client.chats.create(model="gemini-x", config={"response_schema": type_})
        answers = [await generate(client, config={"response_schema": type_}), await finish(chat.send_message("hi"))]
        for answer in answers:
            assert answer.text == text
            with pytest.raises(errors.ParseError) as caught:
                _ = answer.parsed
            assert (caught.value.text, caught.value.finish_reason) == (text, finish_reason)
            assert caught.value.problems
        with pytest.raises(errors.ParseError):
            await finish(client.models.parse(type_, **ASK))

    async def main() -> None:
        for text, finish_reason in WRONG.items():
            await ask(text, finish_reason)

    tongue.run(main())


def test_p18_schemas_are_sent_whole(tongue: Tongue) -> None:
    written = {
        "$defs": {"a": {"type": "object", "additionalProperties": {"type": "number"}}},
        "type": ["object", "null"],
        "properties": {"x": {"$ref": "#/$defs/a"}, "y": {"anyOf": [{"type": "string"}, {"const": 1}], "default": 1}},
    }

    def cook(recipe: Recipe, times: int = 1) -> None:
        """Cook it."""

    wire = Wire(OK)

    async def main() -> None:
        client = tongue.client(wire)
        await generate(client, config={"response_schema": written})
        await generate(client, config=types.GenerateContentConfig(response_schema=Recipe, tools=[cook]))

    tongue.run(main())
    assert body(wire, 0)["generationConfig"] == {"responseMimeType": "application/json", "responseJsonSchema": written}
    config = body(wire, 1)["generationConfig"]
    assert "responseSchema" not in config
    [tool] = body(wire, 1)["tools"]
    [declaration] = tool["functionDeclarations"]
    for schema in (config["responseJsonSchema"], declaration["parametersJsonSchema"]):
        [recipe] = [item for item in (schema, *schema["$defs"].values()) if "amounts" in item.get("properties", {})]
        properties = recipe["properties"]
        assert properties["amounts"]["additionalProperties"] == {"type": "number"}
        assert properties["before"]["items"] == {"$ref": "#/$defs/Recipe"}
        assert properties["minutes"]["default"] == 10
        assert {"type": "null"} in properties["rest"]["anyOf"]
