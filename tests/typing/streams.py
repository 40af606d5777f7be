"""What checkers say of streams and chats; checkers read this, nothing runs it."""
# pyright: strict

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import assert_type

from gemkit import AsyncChat, AsyncClient, Chat, Client, types


def chunks(client: Client) -> Iterator[types.GenerateContentResponse]:
    return client.models.generate_content_stream(model="m", contents="x")


def read_a_stream(client: Client) -> str:
    for chunk in client.models.generate_content_stream(model="m", contents="x", temperature=0.5, timeout=3):
        assert_type(chunk, types.GenerateContentResponse)
        assert_type(chunk.text, str)
    with client.models.generate_content_stream(model="m", contents=["x", "y"], config={"top_p": 0.5}) as stream:
        for text in stream.text_stream:
            assert_type(text, str)
        assert_type(stream.snapshot, types.GenerateContentResponse)
        assert_type(next(stream), types.GenerateContentResponse)
    client.models.generate_content_stream(model="m", contents="x", temprature=1)  # type: ignore[call-arg]  # no such option
    return stream.get_final_response().text


async def chunks_of_the_twin(client: Client) -> AsyncIterator[types.GenerateContentResponse]:
    return client.aio.models.generate_content_stream(model="m", contents="x")


async def read_an_async_stream(client: AsyncClient) -> str:
    async for chunk in client.models.generate_content_stream(model="m", contents="x", temperature=0.5, timeout=3):
        assert_type(chunk, types.GenerateContentResponse)
    async for chunk in await client.models.generate_content_stream(model="m", contents="x"):
        assert_type(chunk, types.GenerateContentResponse)
    async with client.models.generate_content_stream(model="m", contents="x") as stream:
        async for text in stream.text_stream:
            assert_type(text, str)
        assert_type(stream.snapshot, types.GenerateContentResponse)
    client.models.generate_content_stream(model="m", contents="x", temprature=1)  # type: ignore[call-arg]  # no such option
    return (await stream.get_final_response()).text


def talk(client: Client, path: Path) -> None:
    config = types.GenerateContentConfig(temperature=0.5)
    chat = client.chats.create(model="m", config=config, history=[types.UserContent("Hello")], on_incomplete="keep")
    assert_type(chat, Chat)
    assert_type(chat.send_message("x", temperature=0.5, timeout=3), types.GenerateContentResponse)
    chat.send_message(["x", types.Part.from_text(text="y"), path], {"temperature": 0.5})
    for chunk in chat.send_message_stream("x", config={"tools": [talk]}):
        assert_type(chunk, types.GenerateContentResponse)
    with chat.send_message_stream("x") as stream:
        assert_type(stream.get_final_response(), types.GenerateContentResponse)
    assert_type(chat.history, list[types.Content])
    chat.history = [{"role": "user", "parts": ["Hello"]}, types.ModelContent("Hi")]
    assert_type(chat.get_history(curated=True), list[types.Content])
    assert_type(chat.last, types.GenerateContentResponse | None)
    assert_type(chat.rewind(), list[types.Content])
    assert_type(chat.copy(), Chat)
    chat.save(path, without=("tools",))
    with path.open("rb") as file:
        assert_type(client.chats.load(file), Chat)
    assert_type(client.chats.from_json(chat.to_json()), Chat)
    assert_type(client.aio.chats.attach(chat), AsyncChat)
    chat.send_message("x", temprature=1, timeout=3)  # type: ignore[call-arg]  # no such option
    client.chats.create(model="m", on_incomplete="keeep")  # type: ignore[arg-type]  # "keep" or "discard"


async def talk_and_await(client: AsyncClient) -> None:
    chat = client.chats.create(model="m", history=[{"role": "user", "parts": [{"text": "Hello"}]}])
    assert_type(chat, AsyncChat)
    assert_type(await chat.send_message("x", temperature=0.5, timeout=3), types.GenerateContentResponse)
    async for chunk in chat.send_message_stream("x"):
        assert_type(chunk, types.GenerateContentResponse)
    async for chunk in await chat.send_message_stream("x"):
        assert_type(chunk.text, str)
    await chat.send_message("x", temprature=1)  # type: ignore[call-arg]  # no such option
