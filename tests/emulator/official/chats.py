"""Conversations."""

from __future__ import annotations

from typing import Any

from .checks import BETA, check, every, types
from .material import BRIEF, MODEL, NEWER, get_current_weather, make_png

QUESTION = "What is the weather like in Boston?"


@check("messages, and a history of both sides")
async def talk(client: Any) -> None:
    chat = await client.chats.create(model=MODEL, config=BRIEF)
    assert (await chat.send_message("My name is Ada.")).text
    assert (await chat.send_message("What is my name?")).text
    history = await chat.get_history()
    assert [content.role for content in history] == ["user", "model", "user", "model"]
    assert history[2].parts[0].text == "What is my name?"


@check("messages streamed")
async def stream(client: Any) -> None:
    chat = await client.chats.create(model=MODEL, config=BRIEF)
    chunks = await every(await chat.send_message_stream("Count to five."))
    assert len(chunks) > 1
    assert chunks[-1].candidates[0].finish_reason
    spoken = "".join(part.text or "" for content in await chat.get_history() for part in content.parts[:1])
    assert "".join(chunk.text or "" for chunk in chunks) in spoken


@check("a history brought along")
async def history(client: Any) -> None:
    past = [types.UserContent("My name is Ada."), types.ModelContent("Hello, Ada.")]
    chat = await client.chats.create(model=MODEL, config=BRIEF, history=past)
    alone = await client.models.count_tokens(model=MODEL, contents="What is my name?")
    response = await chat.send_message("What is my name?")
    assert response.usage_metadata.prompt_token_count > alone.total_tokens
    assert len(await chat.get_history()) == 4


@check("what was refused is not in the curated history")
async def curated(client: Any) -> None:
    chat = await client.chats.create(model=MODEL, config=BRIEF)
    assert not (await chat.send_message("Hi [block:SAFETY]")).candidates
    assert len(await chat.get_history()) == 2
    assert not await chat.get_history(curated=True)
    await chat.send_message("Hello.")
    assert len(await chat.get_history(curated=True)) == 2


@check("a history written by hand")
async def record(client: Any) -> None:
    chat = await client.chats.create(model=MODEL, config=BRIEF)
    said, asked = types.ModelContent("Hello, Ada."), types.UserContent("I am Ada.")
    await chat.record_history(user_input=asked, model_output=[said], is_valid=True)
    await chat.send_message("Who am I?")
    assert [content.parts[0].text for content in (await chat.get_history())[:2]] == ["I am Ada.", "Hello, Ada."]


@check("pictures in a message")
async def picture(client: Any) -> None:
    chat = await client.chats.create(model=MODEL, config=BRIEF)
    image = types.Part.from_bytes(data=make_png(), mime_type="image/png")
    response = await chat.send_message(["What is this?", image])
    modalities = {item.modality.name for item in response.usage_metadata.prompt_tokens_details}
    assert modalities == {"TEXT", "IMAGE"}


@check("a message with a config of its own")
async def message_config(client: Any) -> None:
    chat = await client.chats.create(model=MODEL)
    response = await chat.send_message("Count to fifty.", config=types.GenerateContentConfig(max_output_tokens=2))
    assert response.candidates[0].finish_reason.name == "MAX_TOKENS"


@check("functions are called, and their responses signed for", BETA)
async def functions(client: Any) -> None:
    for model in (MODEL, NEWER):
        chat = await client.chats.create(model=model, config=types.GenerateContentConfig(tools=[get_current_weather]))
        assert "sunny in Boston" in (await chat.send_message(QUESTION)).text
        history = await chat.get_history()
        assert [bool(content.parts[0].function_call) for content in history] == [False, True, False, False]
        assert (await chat.send_message("Thanks.")).text


@check("functions are called while it streams", BETA)
async def streamed_functions(client: Any) -> None:
    config = types.GenerateContentConfig(
        tools=[get_current_weather], thinking_config=types.ThinkingConfig(include_thoughts=True)
    )
    for model in (MODEL, NEWER):
        chat = await client.chats.create(model=model, config=config)
        chunks = await every(await chat.send_message_stream(QUESTION))
        assert "sunny in Boston" in "".join(chunk.text or "" for chunk in chunks)
        assert (await chat.send_message("Thanks.")).text
