"""httpx by hand: what somebody writes who takes care, with its documented calls, and dicts instead of types."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator

DIST = "httpx"
COLD_CLIENT = """
import httpx
client = httpx.Client(base_url=BASE, headers={"x-goog-api-key": "k"})
"""
COLD_FIRST = (
    COLD_CLIENT
    + """
contents = [{"role": "user", "parts": [{"text": "What is the capital of France?"}]}]
response = client.post("/v1beta/models/gen-small:generateContent", json={"contents": contents})
print(len(response.json()["candidates"][0]["content"]["parts"][0]["text"]))
"""
)
USER_PROGRAM = """
import asyncio

import httpx

PATH = "/v1beta/models/gemini-3.5-flash"


def make_body(question: str) -> dict[str, object]:
    return {"contents": [{"parts": [{"text": question}]}], "generationConfig": {"temperature": 0.2}}


def ask(client: httpx.Client, question: str) -> str:
    response = client.post(f"{PATH}:generateContent", json=make_body(question)).raise_for_status()
    return str(response.json()["candidates"][0]["content"]["parts"][0]["text"])


async def tell(client: httpx.AsyncClient, question: str) -> int:
    count = 0
    async with client.stream("POST", f"{PATH}:streamGenerateContent?alt=sse", json=make_body(question)) as response:
        async for line in response.aiter_lines():
            count += len(line)
    return count


if __name__ == "__main__":
    print(ask(httpx.Client(), "hello"), asyncio.run(tell(httpx.AsyncClient(), "hello")))
"""

# Its own limit of 100 connections would have most of many calls wait.
OPTIONS: dict[str, Any] = {
    "headers": {"x-goog-api-key": "k"},
    "timeout": 120,
    "limits": httpx.Limits(max_connections=None, max_keepalive_connections=None),
}


def make_body(text: str) -> dict[str, Any]:
    return {"contents": [{"role": "user", "parts": [{"text": text}]}]}


def read_text(answer: dict[str, Any]) -> str:
    text: str = answer["candidates"][0]["content"]["parts"][0]["text"]
    return text


def ask(c: httpx.Client, model: str, body: dict[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = c.post(f"/v1beta/models/{model}:generateContent", json=body).raise_for_status().json()
    return answer


def client(base: str) -> httpx.Client:
    return httpx.Client(base_url=base, **OPTIONS)


def close(c: httpx.Client) -> None:
    c.close()


def generate(c: httpx.Client, model: str, text: str) -> str:
    return read_text(ask(c, model, make_body(text)))


def stream(c: httpx.Client, model: str, text: str) -> Iterator[str]:
    with c.stream("POST", f"/v1beta/models/{model}:streamGenerateContent?alt=sse", json=make_body(text)) as response:
        response.raise_for_status()
        for line in response.iter_lines():
            if line.startswith("data: "):
                yield read_text(json.loads(line[6:]))


def embed(c: httpx.Client, model: str, texts: list[str]) -> list[list[float]]:
    requests = [{"model": f"models/{model}", "content": {"parts": [{"text": text}]}} for text in texts]
    response = c.post(f"/v1beta/models/{model}:batchEmbedContents", json={"requests": requests}).raise_for_status()
    return [embedding["values"] for embedding in response.json()["embeddings"]]


def upload_path(c: httpx.Client, path: str) -> str:
    size = str(Path(path).stat().st_size)
    begin = {
        "X-Goog-Upload-Protocol": "resumable",
        "X-Goog-Upload-Command": "start",
        "X-Goog-Upload-Header-Content-Type": "application/octet-stream",
        "X-Goog-Upload-Header-Content-Length": size,
    }
    response = c.post("/upload/v1beta/files", headers=begin, json={"file": {}}).raise_for_status()

    def read() -> Iterator[bytes]:
        with Path(path).open("rb") as file:
            while part := file.read(1 << 20):
                yield part

    url = response.headers["x-goog-upload-url"]
    end = {"X-Goog-Upload-Command": "upload, finalize", "X-Goog-Upload-Offset": "0", "Content-Length": size}
    name: str = c.post(url, headers=end, content=read()).raise_for_status().json()["file"]["name"]
    return name


def download(c: httpx.Client, name: str, dest: str) -> None:
    with c.stream("GET", f"/v1beta/{name}:download?alt=media") as response, Path(dest).open("wb") as file:
        response.raise_for_status()
        file.writelines(response.iter_bytes())


def image(c: httpx.Client, model: str, text: str, data: bytes) -> str:
    inline = {"inlineData": {"mimeType": "image/png", "data": base64.b64encode(data).decode()}}
    return read_text(ask(c, model, {"contents": [{"role": "user", "parts": [inline, {"text": text}]}]}))


def image_out(c: httpx.Client, model: str, text: str) -> bytes:
    [part] = ask(c, model, make_body(text))["candidates"][0]["content"]["parts"]
    return base64.b64decode(part["inlineData"]["data"])


def chat(c: httpx.Client, model: str, history: Iterable[tuple[str, str]] = ()) -> Callable[[str], str]:
    contents = [
        {"role": role, "parts": [{"text": text}]}
        for pair in history
        for role, text in zip(("user", "model"), pair, strict=True)
    ]

    def send(text: str) -> str:
        contents.append({"role": "user", "parts": [{"text": text}]})
        answer = ask(c, model, {"contents": contents})
        contents.append(answer["candidates"][0]["content"])
        return read_text(answer)

    return send


async def aclient(base: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=base, **OPTIONS)


async def aclose(c: httpx.AsyncClient) -> None:
    await c.aclose()


async def agenerate(c: httpx.AsyncClient, model: str, text: str) -> str:
    response = await c.post(f"/v1beta/models/{model}:generateContent", json=make_body(text))
    return read_text(response.raise_for_status().json())


async def astream(c: httpx.AsyncClient, model: str, text: str) -> AsyncIterator[str]:
    path = f"/v1beta/models/{model}:streamGenerateContent?alt=sse"
    async with c.stream("POST", path, json=make_body(text)) as response:
        response.raise_for_status()
        async for line in response.aiter_lines():
            if line.startswith("data: "):
                yield read_text(json.loads(line[6:]))
