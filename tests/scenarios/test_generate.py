"""Generating: text, JSON, and what is said of a picture."""

from __future__ import annotations

import base64
import json
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest

from gemkit import types

MODEL = "gemini-2.5-flash"
RECIPE = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "minutes": {"type": "integer"}},
    "required": ["name", "minutes"],
}


@pytest.mark.parametrize("api_version", ["v1beta", "v1"])
async def test_text(client: Any) -> None:
    response = await client.models.generate_content(model=MODEL, contents="Say hello, in one word.")
    assert "hello" in response.text.lower()
    assert response.finish_reason == "STOP"
    assert response.candidates[0].content.role == "model"
    assert response.model_version == MODEL
    assert response.response_id
    usage = response.usage_metadata
    assert usage.total_token_count >= usage.prompt_token_count + usage.candidates_token_count > 0
    assert isinstance(response, types.GenerateContentResponse)


@pytest.mark.parametrize("api_version", ["v1beta", "v1"])
async def test_stream(client: Any) -> None:
    chunks = []
    async for chunk in client.models.generate_content_stream(
        model=MODEL, contents="Count, in words, from one to a hundred."
    ):
        assert isinstance(chunk, types.GenerateContentResponse)
        chunks.append(chunk)
    assert len(chunks) > 1
    assert "one" in "".join(chunk.text for chunk in chunks).lower()
    *before, last = [chunk.finish_reason for chunk in chunks]
    assert set(before) == {None}
    assert last == "STOP"
    assert chunks[-1].usage_metadata.candidates_token_count
    assert len({chunk.response_id for chunk in chunks}) == 1


async def test_awaited_stream(client: Any) -> None:
    stream = await client.models.generate_content_stream(model=MODEL, contents="Hello!")
    async with stream:
        assert [chunk.finish_reason async for chunk in stream][-1] == "STOP"


# httpx reads bodies through nested async generators of its own; under trio those complain when a stream is left early.
@pytest.mark.filterwarnings("ignore:Async generator 'httpx:ResourceWarning")
async def test_left_stream(client: Any) -> None:
    stream = client.models.generate_content_stream(model=MODEL, contents="Hello!")
    async for _ in stream:
        break
    await stream.close()
    assert [chunk async for chunk in stream] == []


async def test_config_as_dict(client: Any) -> None:
    response = await client.models.generate_content(
        model=MODEL,
        contents="Write these words: apple, pear, stop, plum.",
        config={"temperature": 0.0, "stop_sequences": ["stop"], "maxOutputTokens": 1000, "candidate_count": 1},
    )
    assert "apple" in response.text
    assert "plum" not in response.text
    assert response.finish_reason == "STOP"


async def test_config_as_type(client: Any, sent: Any) -> None:
    config = types.GenerateContentConfig(
        system_instruction="Answer in capital letters.",
        temperature=0.5,
        top_p=0.9,
        safety_settings=[
            types.SafetySetting(category="HARM_CATEGORY_HARASSMENT", threshold="BLOCK_ONLY_HIGH"),
        ],
    )
    response = await client.models.generate_content(model=MODEL, contents="Who are you?", config=config)
    assert response.text
    (request,) = sent()
    assert request["systemInstruction"] == {"parts": [{"text": "Answer in capital letters."}]}
    assert request["generationConfig"] == {"temperature": 0.5, "topP": 0.9}
    assert [setting["threshold"] for setting in request["safetySettings"]] == ["BLOCK_ONLY_HIGH"]
    assert config.system_instruction == "Answer in capital letters."


async def test_output_limit(client: Any) -> None:
    response = await client.models.generate_content(
        model=MODEL,
        contents="Tell me a story of twenty sentences.",
        config={"max_output_tokens": 5, "thinking_config": {"thinking_budget": 0}},
    )
    assert response.finish_reason == "MAX_TOKENS"
    assert response.usage_metadata.candidates_token_count <= 5


async def test_response_schema(client: Any) -> None:
    schema = types.Schema(
        type="OBJECT",
        properties={"name": types.Schema(type="STRING"), "minutes": types.Schema(type="INTEGER")},
        required=["name", "minutes"],
    )
    config = types.GenerateContentConfig(response_schema=schema)  # the MIME type goes without saying
    response = await client.models.generate_content(model=MODEL, contents="Any cookie recipe.", config=config)
    recipe = json.loads(response.text)
    assert {name: type(value) for name, value in recipe.items()} == {"name": str, "minutes": int}


async def test_response_json_schema(client: Any) -> None:
    config = {"response_json_schema": RECIPE, "response_mime_type": "application/json"}
    response = await client.models.generate_content(model=MODEL, contents="Any cookie recipe.", config=config)
    recipe = json.loads(response.text)
    assert {name: type(value) for name, value in recipe.items()} == {"name": str, "minutes": int}


async def test_picture(client: Any, sent: Any) -> None:
    picture = make_png()
    part = types.Part.from_bytes(data=picture, mime_type="image/png")
    response = await client.models.generate_content(model=MODEL, contents=["What is this?", part])
    assert response.text
    assert {detail.modality for detail in response.usage_metadata.prompt_tokens_details} == {"TEXT", "IMAGE"}
    ((question, blob),) = [content["parts"] for content in sent()[0]["contents"]]
    assert question == {"text": "What is this?"}
    assert base64.b64decode(blob["inlineData"]["data"]) == picture


async def test_picture_on_disk(client: Any, sent: Any, tmp_path: Path) -> None:
    path = tmp_path / "grey.png"
    path.write_bytes(make_png())
    await client.models.generate_content(model=MODEL, contents=["What is this?", path])
    blob = sent()[0]["contents"][0]["parts"][1]["inlineData"]
    assert blob["mimeType"] == "image/png"
    assert base64.b64decode(blob["data"]) == make_png()


async def test_picture_as_dict(client: Any) -> None:
    blob = {"mime_type": "image/png", "data": make_png()}
    response = await client.models.generate_content(model=MODEL, contents=[blob, "What is this?"])
    assert response.text
    assert "IMAGE" in {detail.modality for detail in response.usage_metadata.prompt_tokens_details}


async def test_whole_turns(client: Any, sent: Any) -> None:
    contents = [
        {"role": "user", "parts": [{"text": "Two and two?"}]},
        types.Content(role="model", parts=[types.Part.from_text(text="Four.")]),
        types.Content(role="user", parts=[types.Part.from_text(text="And one more?")]),
    ]
    response = await client.models.generate_content(model=MODEL, contents=contents)
    assert response.text
    assert [content["role"] for content in sent()[0]["contents"]] == ["user", "model", "user"]


def make_png(width: int = 2, height: int = 2) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\x00" + b"\x80" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
