"""Filters on custom metadata: `author = "Ada" AND (year >= 1843 OR tags: "x")`, as AIP-160 writes them."""

from __future__ import annotations

import operator
import re
from collections import deque
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.errors import invalid_argument

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gemkit_emulator.errors import ApiError
    from gemkit_emulator.json_types import Json

    Test = Callable[[list[Json]], bool]

_TOKEN: Final = re.compile(
    r"""\s*(?:(?P<sign>!=|<=|>=|[=<>:()])|"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<word>[^\s!=<>:()"']+))"""
)
_SIGNS: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "=": operator.eq,
    ":": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_TEXTS: Final = ("word", "double", "single")
_MAX_DEPTH: Final = 50


def read_filter(text: str) -> Test:
    """Whether a document's metadata is what a filter asks for; anything is what none asks for."""
    tokens = _split(text)
    if not tokens:
        return lambda _: True
    parser = _Parser(tokens)
    test = parser.read_any()
    if parser.rest:
        raise _refuse(parser.rest)
    return test


class _Parser:
    """Tokens, each a kind and a text, read from the left."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self.rest = deque(tokens)
        self._depth = 0

    def read_any(self) -> Test:
        """Conditions of which one must hold."""
        tests = [self._read_all()]
        while self._take("word", "OR"):
            tests.append(self._read_all())
        return lambda facts: any(test(facts) for test in tests)

    def _read_all(self) -> Test:
        tests = [self._read_one()]
        while self._take("word", "AND"):
            tests.append(self._read_one())
        return lambda facts: all(test(facts) for test in tests)

    def _read_one(self) -> Test:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise invalid_argument("Invalid metadata_filter: it is nested too deeply.")
        if self._take("word", "NOT"):
            inner = self._read_one()
            test: Test = lambda facts: not inner(facts)  # noqa: E731 - as the others are
        elif self._take("sign", "("):
            test = self.read_any()
            if not self._take("sign", ")"):
                raise _refuse(self.rest)
        else:
            test = _compare(self._next(*_TEXTS), self._next("sign"), self._next(*_TEXTS))
        self._depth -= 1
        return test

    def _take(self, kind: str, text: str) -> bool:
        if not self.rest or self.rest[0] != (kind, text):
            return False
        self.rest.popleft()
        return True

    def _next(self, *kinds: str) -> str:
        if not self.rest or self.rest[0][0] not in kinds or self.rest[0][1] in ("(", ")"):
            raise _refuse(self.rest)
        return self.rest.popleft()[1]


def _compare(key: str, sign: str, wanted: str) -> Test:
    """Whether one of the values that a key has compares so."""
    fits = _SIGNS[sign]

    def test(facts: list[Json]) -> bool:
        values = [value for fact in facts if fact.get("key") == key for value in _list_values(fact)]
        if sign == "!=":
            return all(fits(*pair) for value in values if (pair := _pair(value, wanted)))
        return any(fits(*pair) for value in values if (pair := _pair(value, wanted)))

    return test


def _pair(value: Any, wanted: str) -> tuple[Any, Any] | None:
    """A value and what it is compared with, as things of one kind; None where that can't be."""
    if isinstance(value, str):
        return value, wanted
    try:
        return value, float(wanted)
    except ValueError:
        return None


def _list_values(fact: Json) -> list[Any]:
    if "stringListValue" in fact:
        return fact["stringListValue"].get("values", [])
    return [fact[name] for name in ("stringValue", "numericValue") if name in fact]


def _split(text: str) -> list[tuple[str, str]]:
    tokens: list[tuple[str, str]] = []
    at, text = 0, text.rstrip()
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None or found.lastgroup is None:
            raise _refuse([("", text[at:].lstrip())])
        tokens.append((found.lastgroup, found[found.lastgroup]))
        at = found.end()
    return tokens


def _refuse(rest: Sequence[tuple[str, str]]) -> ApiError:
    found = repr(rest[0][1][:40]) if rest else "end"
    return invalid_argument(f"Invalid metadata_filter: unexpected {found}.")
