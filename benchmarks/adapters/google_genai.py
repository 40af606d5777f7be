"""Google's own client, as its README uses it; async, it takes aiohttp where that is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from google import genai
from google.genai import types

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator

DIST = "google-genai"
COLD_CLIENT = """
from google import genai
client = genai.Client(api_key="k", http_options={"base_url": BASE})
"""
COLD_FIRST = (
    COLD_CLIENT
    + """
print(len(client.models.generate_content(model="gen-small", contents="What is the capital of France?").text))
"""
)
USER_PROGRAM = """
import asyncio

from google import genai
from google.genai import types


def ask(client: genai.Client, question: str) -> str:
    config = types.GenerateContentConfig(temperature=0.2, max_output_tokens=100)
    response = client.models.generate_content(model="gemini-3.5-flash", contents=question, config=config)
    return response.text or ""


async def tell(client: genai.Client, question: str) -> int:
    count = 0
    async for part in await client.aio.models.generate_content_stream(model="gemini-3.5-flash", contents=question):
        count += len(part.text or "")
    return count


if __name__ == "__main__":
    c = genai.Client(api_key="k")
    print(ask(c, "hello"), asyncio.run(tell(c, "hello")))
"""


def client(base: str) -> genai.Client:
    return genai.Client(api_key="k", http_options=types.HttpOptions(base_url=base))


def close(c: genai.Client) -> None:
    c.close()


def generate(c: genai.Client, model: str, text: str) -> str | None:
    return c.models.generate_content(model=model, contents=text).text


def stream(c: genai.Client, model: str, text: str) -> Iterator[str | None]:
    for chunk in c.models.generate_content_stream(model=model, contents=text):
        yield chunk.text


def embed(c: genai.Client, model: str, texts: list[str]) -> list[list[float] | None]:
    return [embedding.values for embedding in c.models.embed_content(model=model, contents=texts).embeddings or ()]


def upload_path(c: genai.Client, path: str) -> str | None:
    return c.files.upload(file=path, config={"mime_type": "application/octet-stream"}).name


def download(c: genai.Client, name: str, dest: str) -> None:
    c.files.download(file=name, destination=dest)


def image(c: genai.Client, model: str, text: str, data: bytes) -> str | None:
    part = types.Part.from_bytes(data=data, mime_type="image/png")
    return c.models.generate_content(model=model, contents=[part, text]).text


def image_out(c: genai.Client, model: str, text: str) -> bytes | None:
    [part] = c.models.generate_content(model=model, contents=text).parts
    return part.inline_data.data


def chat(c: genai.Client, model: str, history: Iterable[tuple[str, str]] = ()) -> Callable[[str], str | None]:
    turns = [
        types.Content(role=role, parts=[types.Part(text=text)])
        for pair in history
        for role, text in zip(("user", "model"), pair, strict=True)
    ]
    made = c.chats.create(model=model, history=turns)
    return lambda text: made.send_message(text).text


async def aclient(base: str) -> genai.Client:
    return client(base)


async def aclose(c: genai.Client) -> None:
    await c.aio.aclose()


async def agenerate(c: genai.Client, model: str, text: str) -> str | None:
    return (await c.aio.models.generate_content(model=model, contents=text)).text


async def astream(c: genai.Client, model: str, text: str) -> AsyncIterator[str | None]:
    async for chunk in await c.aio.models.generate_content_stream(model=model, contents=text):
        yield chunk.text
