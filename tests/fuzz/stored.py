"""Answers as files of the corpus.

Each answer is `HTTP <status>`, its headers, an empty line, and its body; a line of `%%%%` separates answers.
"""

from __future__ import annotations

from collections.abc import Sequence

BETWEEN = b"\n%%%%\n"


def write_answers(answers: Sequence[tuple[int, dict[str, str], bytes]]) -> bytes:
    return BETWEEN.join(
        b"\n".join(
            [
                f"HTTP {status}".encode(),
                *(f"{name}: {value}".encode("latin-1") for name, value in headers.items()),
                b"",
                body,
            ]
        )
        for status, headers, body in answers
    )


def read_answers(data: bytes) -> list[tuple[int, dict[str, str], bytes]]:
    answers: list[tuple[int, dict[str, str], bytes]] = []
    for text in data.split(BETWEEN):
        head, _, body = text.partition(b"\n\n")
        first, *lines = head.decode("latin-1").split("\n")
        pairs = (line.partition(": ") for line in lines)
        answers.append((int(first.removeprefix("HTTP ")), {name: value for name, _, value in pairs}, body))
    return answers
