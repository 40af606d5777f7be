"""gemkit, for the performance harness that lies beside a checkout.

Its stub's paced streams end without a finish reason, which is an error here: it is taken for the end.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import gemkit
from gemkit import types

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator
    from typing import BinaryIO

DIST = "gemkit"
COLD_CLIENT = """
import gemkit
client = gemkit.Client(api_key="k", base_url=BASE)
"""
COLD_FIRST = (
    COLD_CLIENT
    + """
print(len(client.models.generate_content(model="gen-small", contents="What is the capital of France?").text))
"""
)
USER_PROGRAM = """
import asyncio

import gemkit
from gemkit import types


def ask(client: gemkit.Client, question: str) -> str:
    config = types.GenerateContentConfig(temperature=0.2, max_output_tokens=100)
    response = client.models.generate_content(model="gemini-3.5-flash", contents=question, config=config)
    return response.text or ""


async def tell(client: gemkit.Client, question: str) -> int:
    count = 0
    async for part in await client.aio.models.generate_content_stream(model="gemini-3.5-flash", contents=question):
        count += len(part.text or "")
    return count


if __name__ == "__main__":
    c = gemkit.Client(api_key="k")
    print(ask(c, "hello"), asyncio.run(tell(c, "hello")))
"""
BINARY = "application/octet-stream"


def client(base: str) -> gemkit.Client:
    return gemkit.Client(api_key="k", base_url=base)


def close(c: gemkit.Client) -> None:
    c.close()


def generate(c: gemkit.Client, model: str, text: str) -> str | None:
    return c.models.generate_content(model=model, contents=text).text


def stream(c: gemkit.Client, model: str, text: str) -> Iterator[str | None]:
    with suppress(gemkit.StreamInterruptedError):
        for chunk in c.models.generate_content_stream(model=model, contents=text):
            yield chunk.text


def embed(c: gemkit.Client, model: str, texts: list[str]) -> list[list[float] | None]:
    return [embedding.values for embedding in c.models.embed_content(model=model, contents=texts).embeddings or ()]


def upload_path(c: gemkit.Client, path: str) -> str | None:
    return c.files.upload(file=path, config={"mime_type": BINARY}).name


def upload_stream(c: gemkit.Client, f: BinaryIO, _: int | None) -> str | None:
    return c.files.upload(file=f, config={"mime_type": BINARY}).name


def download(c: gemkit.Client, name: str, dest: str) -> None:
    c.files.download(file=name, destination=dest)


def image(c: gemkit.Client, model: str, text: str, data: bytes) -> str | None:
    part = types.Part.from_bytes(data=data, mime_type="image/png")
    return c.models.generate_content(model=model, contents=[part, text]).text


def image_out(c: gemkit.Client, model: str, text: str) -> bytes:
    [part] = [part for part in c.models.generate_content(model=model, contents=text).parts if part.inline_data]
    return part.inline_data.data


def chat(c: gemkit.Client, model: str, history: Iterable[tuple[str, str]] = ()) -> Callable[[str], str | None]:
    turns = [
        types.Content(role=role, parts=[types.Part(text=text)])
        for pair in history
        for role, text in zip(("user", "model"), pair, strict=True)
    ]
    made = c.chats.create(model=model, history=turns)
    return lambda text: made.send_message(text).text


async def aclient(base: str) -> gemkit.Client:
    return client(base)


async def aclose(c: gemkit.Client) -> None:
    await c.aio.aclose()


async def agenerate(c: gemkit.Client, model: str, text: str) -> str | None:
    return (await c.aio.models.generate_content(model=model, contents=text)).text


async def astream(c: gemkit.Client, model: str, text: str) -> AsyncIterator[str | None]:
    with suppress(gemkit.StreamInterruptedError):
        async for chunk in await c.aio.models.generate_content_stream(model=model, contents=text):
            yield chunk.text
