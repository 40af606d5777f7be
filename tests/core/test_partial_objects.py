"""Objects while they are written: what is known of them with each chunk, and what it costs to know it."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit import errors
from gemkit._core import partial_objects
from gemkit._core.parsed_response import ParsedResponse
from gemkit._core.partial_json import MISSING, complete
from gemkit._core.partial_objects import SHORT, STEP, ObjectReader, check_object
from gemkit_raw.models import GenerateContentResponse

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def say(text: str | None = None, finish: str | None = None, **part: Any) -> GenerateContentResponse:
    parts = [{"text": text, **part}] if text is not None else [part] if part else []
    candidate: dict[str, Any] = {"content": {"role": "model", "parts": parts}}
    return GenerateContentResponse.from_dict({"candidates": [candidate | ({"finishReason": finish} if finish else {})]})


def read(*chunks: GenerateContentResponse) -> list[Any]:
    reader = ObjectReader()
    return [value for chunk in chunks if (value := reader.read(chunk)) is not MISSING]


def cut(text: str, size: int) -> list[GenerateContentResponse]:
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    return [say(piece, "STOP" if at == len(pieces) - 1 else None) for at, piece in enumerate(pieces)]


def test_an_object_grows_with_its_text() -> None:
    assert read(say('{"a": [1'), say(", 2"), say('], "b'), say('": "x'), say('y"}', "STOP")) == [
        {"a": []},
        {"a": [1]},
        {"a": [1, 2]},
        {"a": [1, 2], "b": "x"},
        {"a": [1, 2], "b": "xy"},
    ]


def test_what_adds_nothing_gives_nothing() -> None:
    thinking = say("thinking", thought=True)
    assert read(say("[true "), say(" "), thinking, say(), say(functionCall={"name": "f"}), say("]", "STOP")) == [[True]]


def test_each_one_is_its_own() -> None:
    first, second = read(say('{"a": [1,'), say("2,"))
    first["a"].append(9)
    assert second == {"a": [1, 2]}


def test_every_turn_begins_anew() -> None:
    assert read(say('{"a": 1}', "STOP"), say('{"b":'), say(" 2}", "STOP")) == [{"a": 1}, {}, {"b": 2}]


def test_prose_has_no_object_and_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[str] = []
    monkeypatch.setattr(partial_objects, "complete", lambda text: (looks.append(text), complete(text))[1])
    assert read(say("Well, "), say("let me see."), say(None, "STOP"), say("[]", "STOP")) == [[]]
    assert looks == ["Well, ", "[]"]


@given(VALUES, st.integers(1, 9))
def test_the_last_one_is_the_whole(value: Any, size: int) -> None:
    seen = read(*cut(json.dumps(value), size))
    assert seen[-1] == value


def test_a_long_text_is_read_often_enough_and_not_more(monkeypatch: pytest.MonkeyPatch) -> None:
    text = json.dumps([str(number) * 20 for number in range(5000)])
    sizes: list[int] = []
    monkeypatch.setattr(partial_objects, "complete", lambda text: (sizes.append(len(text)), complete(text))[1])
    seen = read(*cut(text, 100))
    assert seen[-1] == json.loads(text)
    assert sizes[: SHORT // 100] == list(range(100, SHORT + 1, 100))
    assert sum(sizes) < (STEP + 8) * len(text)
    assert all(later - earlier <= 100 + earlier // STEP for earlier, later in pairwise(sizes))


# The end --------------------------------------------------------------------------------------------------------------


def test_an_answer_that_was_to_be_of_a_type_is_checked() -> None:
    check_object(ParsedResponse[Any].of(say("1", "STOP"), int))
    with pytest.raises(errors.ParseError, match="must be an integer"):
        check_object(ParsedResponse[Any].of(say('"a"', "STOP"), int))


def test_where_no_schema_was_asked_for_it_has_to_be_json() -> None:
    check_object(say('{"a": 1}', "STOP"))
    check_object(ParsedResponse[Any].of(say("null", "STOP"), None))
    for response in (say("Well.", "STOP"), ParsedResponse[Any].of(say("Well.", "STOP"), None)):
        with pytest.raises(errors.ParseError):
            check_object(response)
