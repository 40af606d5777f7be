"""The hot paths whose instructions are counted: gemkit alone, without a network, a clock or dice in the way.

    python benchmarks/hot_paths.py unary 40    # one of them, so many times

Without arguments, all of them.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Callable
from typing import Any

URL = "http://127.0.0.1:1"
QUESTION = "What is the capital of France?"
LINE = "Tell me more about that, please, with one example and a short list. "


class Line(socket.socket):
    """A socket that keeps what is sent, and has the answer ready when the request is complete."""

    answer = b""

    def __init__(self) -> None:
        near, self._far = socket.socketpair()
        super().__init__(near.family, near.type, fileno=near.detach())
        self._request = bytearray()
        self._rest = memoryview(b"")

    def setsockopt(self, *_: Any) -> None:
        """Do nothing: TCP's options are no options here."""

    def send(self, data: Any, *_: Any) -> int:
        self._request += data
        head, end, body = self._request.partition(b"\r\n\r\n")
        if end and len(body) == int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0]):
            self._request.clear()
            self._rest = memoryview(self.answer)
            self._far.send(b".")  # so that it can be polled
        return len(data)

    def sendall(self, data: Any, *_: Any) -> None:
        self.send(data)

    def recv(self, size: int, *_: Any) -> bytes:
        if not self._rest:
            raise BlockingIOError
        part, self._rest = self._rest[:size], self._rest[size:]
        if not self._rest:
            super().recv(1)
        return bytes(part)


def connect(_: Any, timeout: float | None = None, *__: Any, **___: Any) -> Line:
    line = Line()
    line.settimeout(timeout)
    return line


def make_client(answer: bytes) -> Any:
    import gemkit

    Line.answer = answer
    socket.create_connection = connect  # type: ignore[assignment]
    return gemkit.Client(api_key="k", base_url=URL)


def reference(times: int) -> None:
    """Work that has nothing to do with gemkit: what an instruction is worth in this build of Python."""

    class Node:
        __slots__ = ("children", "name")

        def __init__(self, name: str, children: list[Node]) -> None:
            self.name = name
            self.children = children

        def to_dict(self) -> dict[str, Any]:
            return {"name": self.name, "children": [child.to_dict() for child in self.children]}

    def build(value: dict[str, Any]) -> Node:
        children = value.get("children")
        return Node(value["name"].strip(), [build(child) for child in children] if children else [])

    value: dict[str, Any] = {"name": "leaf", "children": []}
    for width in (4, 4, 4):
        value = {"name": f" node {width} ", "children": [value] * width}
    text = json.dumps(value, indent=2)
    for _ in range(times):
        json.dumps(build(json.loads(text)).to_dict())


def unary(times: int) -> None:
    import answers

    client = make_client(answers.unary("gen-small"))
    for _ in range(times):
        assert client.models.generate_content(model="gen-small", contents=QUESTION).text


def stream_chunk(times: int) -> None:
    import answers

    client = make_client(b"".join(answers.stream(times)))
    assert sum(1 for _ in client.models.generate_content_stream(model="stream", contents=QUESTION)) == times


def from_dict(times: int) -> None:
    import answers
    from gemkit import types

    value = answers.make_large()
    for _ in range(times):
        assert types.GenerateContentResponse.from_dict(value).candidates


def chat_turn(times: int) -> None:
    """After 200 turns."""
    import answers
    from gemkit import types

    client = make_client(answers.unary("gen-small"))
    turn = [types.Content(role=role, parts=[types.Part(text=LINE * 3)]) for role in ("user", "model")]
    chat = client.chats.create(model="gen-small", history=turn * 200)
    for _ in range(times):
        assert chat.send_message(LINE).text


def cold_client(times: int) -> None:
    """Once, or not at all: the rest is Python's own start."""
    if times:
        import gemkit

        gemkit.Client(api_key="k")


PATHS: dict[str, tuple[Callable[[int], None], int, int]] = {
    "reference": (reference, 2, 12),
    "unary": (unary, 10, 40),
    "stream_chunk": (stream_chunk, 50, 450),
    "from_dict": (from_dict, 1, 6),
    "chat_turn": (chat_turn, 2, 12),
    "cold_client": (cold_client, 0, 1),
}
"""Each with two numbers of times; what they differ by is counted, so that the start isn't."""


if __name__ == "__main__":
    # httpx would import them; where gemkit is all that is installed, they are not there.
    sys.modules |= {"click": None, "rich": None}  # type: ignore[dict-item]
    if sys.argv[1:]:
        PATHS[sys.argv[1]][0](int(sys.argv[2]))
    else:
        for path, _, times in PATHS.values():
            path(times)
    sys.stdout.flush()
    os._exit(0)  # the end is no part of it
