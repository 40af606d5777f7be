"""What a prompt says of the values somebody wants filled in: `city=Paris`, "quoted", 42, in Boston."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.json_types import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gemkit_emulator.json_types import Json

_LENGTH: Final = 10_000
_NUMBER: Final = re.compile(r"(?<![\w.])-?\d{1,15}(?:\.\d{1,15})?(?![\w]|\.\d)")
_QUOTED: Final = re.compile(r'"([^"\n]+)"|“([^”\n]+)”|`([^`\n]+)`|(?<!\w)\'([^\'\n]+)\'(?!\w)')
_PLACED: Final = re.compile(
    r"\b(?:in|for|at|from|to|of|near|about)\s+(?:the\s+)?((?:[A-Z][\w'-]*)(?:,?\s[A-Z][\w'-]*)*)"
)
_GIVEN: Final = r"(?<!\w)[\"'`]?{}[\"'`]?\s*(?:=|:(?!/))\s*"
_BARE: Final = re.compile(r"[^\s,;(){}\[\]]+")
_PAIR: Final = re.compile(r"(?<!\w)([A-Za-z_]\w*)\s*[=:]\s*(?=\S)")
_TRUE: Final = ("true", "yes", "on", "1")
_FALSE: Final = ("false", "no", "off", "0")


class Clues:
    """The values a text holds, each of the unnamed ones given away once."""

    def __init__(self, text: str) -> None:
        self.text = text = clip(text)
        self._numbers: list[str] = _NUMBER.findall(text)
        self._phrases = [_unquote(found) for found in _QUOTED.finditer(text)]
        self._phrases += _PLACED.findall(text)

    def name(self, name: str, kind: str) -> Iterator[Any]:
        """What the text gives as the value of a name, read as a JSON type."""
        pattern = _GIVEN.format("[ _]?".join(map(re.escape, split_name(name))))
        for found in re.finditer(pattern, self.text, re.IGNORECASE):
            yield from _read(self.text[found.end() :], kind)

    def numbers(self) -> Iterator[int | float]:
        """Numbers nobody took yet; going on to the next leaves the last one where it was."""
        for text in [*self._numbers]:
            yield float(text) if "." in text else int(text)

    def phrases(self) -> Iterator[str]:
        """Quoted words and names of places nobody took yet."""
        yield from [*self._phrases]

    def take(self, value: Any) -> None:
        """Cross out a number or phrase that was used."""
        if value in self._phrases:
            self._phrases.remove(value)
        elif isinstance(value, int | float) and str(value) in self._numbers:
            self._numbers.remove(str(value))

    def pairs(self) -> Json:
        """Every `name=value` there is, as text."""
        pairs: Json = {}
        for found in _PAIR.finditer(self.text):
            for value in _read(self.text[found.end() :], "string"):
                pairs.setdefault(found[1], value)
        return pairs

    def mentions(self, words: Any) -> bool:
        """Whether a word or phrase is there, however it is written."""
        pieces = split_name(str(words))
        return bool(pieces) and bool(find_name(pieces, self.text))


def clip(text: str) -> str:
    """The beginning and the end of a text: a request stands before or after what it is about, never in the middle."""
    return text if len(text) <= 2 * _LENGTH else f"{text[:_LENGTH]}\n{text[-_LENGTH:]}"


def has_clues(text: str) -> bool:
    """Whether a text offers any value at all."""
    return any(pattern.search(text) for pattern in (_NUMBER, _QUOTED, _PLACED, _PAIR))


def split_name(name: str) -> list[str]:
    """The words of an identifier: get, weather of getWeather and get_weather."""
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_a-zA-Z]+", name)


def find_name(words: list[str], text: str) -> list[re.Match[str]]:
    """Where an identifier stands in a text, written as code or as words."""
    pattern = r"(?<!\w)" + r"[\s_.:-]*".join(map(re.escape, words)) + r"(?!\w)"
    return [*re.finditer(pattern, text, re.IGNORECASE)]


def _read(text: str, kind: str) -> Iterator[Any]:
    """The value at the beginning of a text, where it can be of a JSON type."""
    if text[:1] in ("[", "{"):
        try:
            value: Any = json.JSONDecoder().raw_decode(text)[0]
        except ValueError:
            return
        if kind == ("array" if is_list(value) else "object" if is_object(value) else ""):
            yield value
        return
    quoted = _QUOTED.match(text)
    bare = _BARE.match(text)
    word = _unquote(quoted) if quoted else bare[0].rstrip(".!?") if bare else ""
    lowered = word.lower()
    if kind == "string" and word:
        yield word
    elif kind in ("integer", "number") and (number := _NUMBER.fullmatch(word)):
        yield float(number[0]) if "." in number[0] else int(number[0])
    elif kind == "boolean" and lowered in (*_TRUE, *_FALSE):
        yield lowered in _TRUE
    elif kind == "null" and lowered in ("null", "none"):
        yield None


def _unquote(found: re.Match[str]) -> str:
    return found[found.lastindex or 0]
