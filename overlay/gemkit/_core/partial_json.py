"""What an unfinished JSON text holds so far."""

from __future__ import annotations

import re
from enum import Enum
from typing import Any, Final

from . import json


class _Missing(Enum):
    MISSING = "there is nothing yet"


MISSING: Final = _Missing.MISSING
"""There is no value yet."""

FENCE = re.compile(r"\s*+```[^\n`]*+\n")
"""The line that opens a Markdown code block."""

_FENCE_BEGUN = re.compile(r"\s*+(?:`{0,2}|```[^\n`]*+)")
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+\\?+(?P<closed>"?)|[\[\]{}]', re.DOTALL)
_CLOSING = {"{": "}", "[": "]"}
_SPACE = " \t\n\r"
_SCALAR = "+-.0123456789Eabcdefghijklmnopqrstuvwxyz"
_NUMBER_BEGUN = re.compile(r"(?<=[0-9])(?:\.|[eE][+-]?)\Z")
_WHOLE_CHARACTERS = re.compile(
    # The first half of a surrogate pair counts when it is clear that the second does not follow, or when it did.
    r"""(?:[^"\\]++
        |\\u(?![dD][89abAB])[0-9a-fA-F]{4}
        |\\u[dD][89abAB][0-9a-fA-F]{2}(?=[^\\]|\\[^u]|\\u[0-9a-fA-F]{4})
        |\\[^u])*+""",
    re.VERBOSE,
)


def complete(text: str) -> Any:
    """The value that the beginning of a JSON text has so far; `MISSING` as long as it has none.

    As the text grows so does the value, and nothing in it is ever taken back: strings, arrays and objects that are still
    open have what is there; a key, an escape, a number and a word such as `true` count once they are surely whole. (Only a
    text that is one mere number is read as far as it goes.) A Markdown code block around the text is taken off.

    Args:
        text: the beginning of a JSON text, or all of it.

    Raises:
        ValueError: if no JSON text begins like this, or it is nested too deeply to be read.
    """
    fence = FENCE.match(text)
    if not fence and _FENCE_BEGUN.fullmatch(text):
        return MISSING
    body = text[fence.end() :] if fence else text
    brackets: list[str] = []
    token = None
    for token in _TOKEN.finditer(body):
        if token[0] in _CLOSING:
            brackets.append(token[0])
        elif brackets and token["closed"] is None:
            brackets.pop()
        if not brackets:
            break
    if token is None:
        return _read_scalar(body.strip(_SPACE + "`" if fence else _SPACE))
    if not brackets and token["closed"] != "":
        rest = body[token.end() :]
        return json.loads(body[: token.end()] + (rest.strip(_SPACE).lstrip("`") if fence else rest))
    return json.loads(_cut(body, token, brackets) + "".join(_CLOSING[bracket] for bracket in reversed(brackets)))


def _cut(body: str, last: re.Match[str], brackets: list[str]) -> str:
    """The text up to where it makes sense, but for the brackets that are missing."""
    before = body[: last.start()].rstrip(_SPACE)
    is_key = last[0][0] == '"' and brackets[-1:] == ["{"] and before[-1] in "{,"
    if last["closed"] == "" and not is_key:
        whole = _WHOLE_CHARACTERS.match(body, last.start() + 1)
        return body[: whole.end() if whole else 0] + '"'
    sure = body.rstrip(_SCALAR).rstrip(_SPACE)
    if is_key and sure[last.end() :].strip(_SPACE) in ("", ":"):
        sure = before
    return sure.removesuffix(",")


def _read_scalar(text: str) -> Any:
    """The number or word that is the whole text."""
    if any(word.startswith(text) and word != text for word in ("true", "false", "null", "-0")):
        return MISSING
    return json.loads(_NUMBER_BEGUN.sub("", text))
