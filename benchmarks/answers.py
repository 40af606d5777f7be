"""What the stub answers: made-up, the same each time, in the wire form of the service.

JSON is pretty-printed, an event is an HTTP chunk and ends with CRLF.
"""

from __future__ import annotations

import base64
import functools
import json
import random
import struct
from collections.abc import Iterator
from typing import Any

MIB = 1 << 20
JSON = "application/json; charset=UTF-8"
FIXED = (
    "Vary: Origin\r\nVary: X-Origin\r\nVary: Referer\r\nDate: Fri, 02 Jan 2026 03:04:05 GMT\r\nServer: scaffolding on HTTPServer2\r\n"
    "X-XSS-Protection: 0\r\nX-Frame-Options: SAMEORIGIN\r\nX-Content-Type-Options: nosniff\r\nServer-Timing: gfet4t7; dur=379\r\n"
)
WORDS = (
    """Paris is the capital of France, and “the Seine” flows through it; Zürich, 東京 and "New York" have rivers too"""
)


def make_text(size: int, seed: int = 0) -> str:
    dice = random.Random(seed)
    known = WORDS.split()
    words: list[str] = []
    while size > 0:
        words.append(dice.choice(known))
        size -= len(words[-1]) + 1
    return " ".join(words)


def make_base64(size: int, seed: int = 0) -> str:
    return base64.b64encode(random.Random(seed).randbytes(size)).decode()


def make_answer(parts: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    candidate = {"content": {"parts": parts, "role": "model"}, "finishReason": "STOP", "index": 0, **more}
    usage = {
        "promptTokenCount": 15,
        "candidatesTokenCount": 80,
        "totalTokenCount": 167,
        "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 15}],
        "thoughtsTokenCount": 72,
    }
    return {
        "candidates": [candidate],
        "usageMetadata": usage,
        "modelVersion": "gemini-3.5-flash",
        "responseId": "zQcs2L5vn2KsTAnCggbn42s",
    }


def make_small() -> dict[str, Any]:
    return make_answer([{"text": make_text(330), "thoughtSignature": make_base64(120)}])


def make_large() -> dict[str, Any]:
    """A long text, and what it is grounded in."""
    sources = [
        {"web": {"uri": f"https://redirect.example/grounding/{make_base64(90, i)}", "title": f"{i}.example"}}
        for i in range(100)
    ]
    supports = [
        {
            "segment": {"startIndex": i * 200, "endIndex": i * 200 + 180, "text": make_text(60, i)},
            "groundingChunkIndices": [i % 100, i * 7 % 100],
            "confidenceScores": [0.91 - i / 1000, 0.5],
        }
        for i in range(250)
    ]
    grounding = {
        "searchEntryPoint": {"renderedContent": f"<div>{'x' * 4000}</div>"},
        "groundingChunks": sources,
        "groundingSupports": supports,
        "webSearchQueries": ["rivers of capitals", "length of rivers"],
    }
    ratings = [
        {"category": f"HARM_CATEGORY_{name}", "probability": "NEGLIGIBLE"} for name in ("HATE_SPEECH", "HARASSMENT")
    ]
    return make_answer([{"text": make_text(70_000)}], groundingMetadata=grounding, safetyRatings=ratings)


def make_image() -> dict[str, Any]:
    return make_answer([{"inlineData": {"mimeType": "image/png", "data": make_base64(1_500_000)}}])


def make_embeddings(count: int = 100, size: int = 3072) -> dict[str, Any]:
    """Values with as many digits as 32 bits have."""
    dice = random.Random(0)

    def draw() -> float:
        [value] = struct.unpack("f", struct.pack("f", dice.gauss(0, 0.018)))
        return float(f"{value:.8g}")

    return {"embeddings": [{"values": [draw() for _ in range(size)]} for _ in range(count)]}


def make_file(name: str, sha256: str | None) -> dict[str, Any]:
    return {
        **({"sha256Hash": base64.b64encode(sha256.encode()).decode()} if sha256 else {}),
        "name": f"files/{name}",
        "mimeType": "application/octet-stream",
        "sizeBytes": str(256 * MIB),
        "createTime": "2026-01-02T03:04:05.678901Z",
        "updateTime": "2026-01-02T03:04:05.678901Z",
        "expirationTime": "2026-01-04T03:04:05.600000Z",
        "uri": f"https://generativelanguage.googleapis.com/v1beta/files/{name}",
        "state": "ACTIVE",
        "source": "UPLOADED",
    }


def make_event(number: int, count: int) -> bytes:
    """An event of a stream, as an HTTP chunk of its own."""
    candidate: dict[str, Any] = {
        "content": {"parts": [{"text": f" and {number:06d} more words to read,"}], "role": "model"}
    }
    if number == count - 1:
        candidate["finishReason"] = "STOP"
    usage = {
        "promptTokenCount": 15,
        "candidatesTokenCount": number,
        "totalTokenCount": 15 + number,
        "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 15}],
    }
    value = {
        "candidates": [{**candidate, "index": 0}],
        "usageMetadata": usage,
        "modelVersion": "gemini-3.5-flash",
        "responseId": "zQcs2L5vn2KsTAnCggbn42s",
    }
    event = f"data: {json.dumps(value)}\r\n\r\n".encode()
    return b"%x\r\n%b\r\n" % (len(event), event)


def pretty(value: Any) -> bytes:
    return json.dumps(value, indent=2, ensure_ascii=False).encode() + b"\n"


def reply(body: bytes, status: str = "200 OK", kind: str = JSON, **headers: str) -> bytes:
    """An answer with its head; an underscore in a header's name is a hyphen."""
    return head(status, kind, Content_Length=str(len(body)), **headers) + body


def head(status: str, kind: str, **headers: str) -> bytes:
    more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{FIXED}{more}\r\n".encode()


@functools.cache
def unary(model: str) -> bytes:
    make = {"gen-small": make_small, "gen-large": make_large, "gen-image": make_image}.get(model)
    return reply(pretty(make())) if make else missing()


@functools.cache
def embeddings() -> bytes:
    return reply(pretty(make_embeddings()))


@functools.cache
def events(count: int) -> tuple[bytes, ...]:
    return tuple(make_event(number, count) for number in range(count))


def missing() -> bytes:
    error = {"code": 404, "message": "There is no such thing here.", "status": "NOT_FOUND"}
    return reply(pretty({"error": error}), "404 Not Found")


STREAM = head("200 OK", "text/event-stream", Content_Disposition="attachment", Transfer_Encoding="chunked")
END = b"0\r\n\r\n"


def stream(count: int) -> Iterator[bytes]:
    """Many events a write: a server that is ahead of its reader."""
    made = events(count)
    yield STREAM
    for start in range(0, count, 500):
        yield b"".join(made[start : start + 500])
    yield END
