"""Every beginning of a JSON text has a value, and the value only ever grows."""

from __future__ import annotations

import contextlib
import itertools
import json
import time
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gemkit._core.partial_json import MISSING, complete

scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
documents = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4), max_leaves=12
)


def grows_into(early: Any, late: Any) -> bool:
    """Whether the one can become the other without taking anything back."""
    if early is MISSING:
        return True
    if isinstance(early, str) and isinstance(late, str):
        return late.startswith(early)
    if isinstance(early, list) and isinstance(late, list):
        return len(early) <= len(late) and _grow_into(early, late[: len(early)])
    if isinstance(early, dict) and isinstance(late, dict):
        keys = list(late)[: len(early)]
        return list(early) == keys and _grow_into(list(early.values()), [late[key] for key in keys])
    return type(early) is type(late) and early == late


def _grow_into(early: list[Any], late: list[Any]) -> bool:
    return early[:-1] == late[:-1] and all(map(grows_into, early[-1:], late[-1:]))


@given(document=documents, ascii_only=st.booleans(), indent=st.sampled_from([None, 1]))
@example(document={"\U0001f600\\": ["\ud83d\\ud83d", "\ud83dx", "\\\U0001f600"]}, ascii_only=True, indent=None)
def test_the_value_only_grows(document: Any, ascii_only: bool, indent: int | None) -> None:
    text = json.dumps(document, ensure_ascii=ascii_only, indent=indent)
    number = isinstance(document, int | float) and not isinstance(document, bool)
    values = [complete(text[:end]) for end in range(len(text) + 1)]
    assert values[0] is MISSING
    assert values[-1] == json.loads(text)
    if not number:
        for early, late in itertools.pairwise(values):
            assert grows_into(early, late), (early, late)


@given(document=documents)
def test_a_code_block_changes_nothing(document: Any) -> None:
    text = json.dumps(document)
    fenced = f"\n```json\n{text}\n```\n"
    start = fenced.index(text)
    assert all(complete(fenced[:end]) is MISSING for end in range(start))
    assert [complete(fenced[: start + end]) for end in range(len(text))] == [
        complete(text[:end]) for end in range(len(text))
    ]
    for end in range(start + len(text), len(fenced) + 1):
        assert complete(fenced[:end]) == document


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", MISSING),
        (" \n", MISSING),
        ("tru", MISSING),
        ("-", MISSING),
        ("true", True),
        ("12", 12),
        ("1.", 1),
        ("1.5e", 1.5),
        ("1e+", 1),
        ("-0", 0),
        ('"', ""),
        ('"half a wo', "half a wo"),
        ('"a\\', "a"),
        ('"a\\u00', "a"),
        ('"a\\ud83d', "a"),
        ('"a\\ud83d\\', "a"),
        ('"a\\ud83d\\ude0', "a"),
        ('"a\\ud83d\\ude00', "a\U0001f600"),
        ('"a\\ud83dx', "a\ud83dx"),
        ('"a\\\\ud83d', "a\\ud83d"),
        ("[", []),
        ("[1", []),
        ("[1 ", [1]),
        ("[1,", [1]),
        ("[1, tr", [1]),
        ("[[], {", [[], {}]),
        ("[-", []),
        ('{"', {}),
        ('{"ke', {}),
        ('{"key"', {}),
        ('{"key" :', {}),
        ('{"key": nul', {}),
        ('{"key": null,', {"key": None}),
        ('{"key": "', {"key": ""}),
        ('{"a": [1, 2], "b', {"a": [1, 2]}),
        ('{"a": "x, {", "b": {"c": ["d', {"a": "x, {", "b": {"c": ["d"]}}),
        ('{"a": "b"', {"a": "b"}),
        ('{"a": "b:', {"a": "b:"}),
        ("`", MISSING),
        ("```js", MISSING),
        ('```\n["`', ["`"]),
        ('```json\n["a"]\n``', ["a"]),
        ("```json\n12\n```", 12),
    ],
)
def test_what_is_there(text: str, value: Any) -> None:
    assert complete(text) == value


@pytest.mark.parametrize(
    "text", ["hello", "]", "[}", '{"a" "b', "[NaN,", "{} {}", '["\\x"', "[" * 200_000, "-x", "1x", "```\n{}\n```x"]
)
def test_no_json_begins_like_this(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        complete(text)


@pytest.mark.parametrize(
    "piece", ['"', "\\", '"\\', "[1,", "1", "[1", "1 ", "1,", '{"a":', "`", " ", '["a",', "\\ud83d", "\\\\", "e"]
)
@pytest.mark.parametrize("start", ["", '["', "[", '```\n["', '{"'])
def test_time_is_linear_in_the_length(start: str, piece: str) -> None:
    def measure(count: int) -> float:
        text = start + piece * count
        before = time.process_time()
        with contextlib.suppress(ValueError):
            complete(text)
        return time.process_time() - before

    assert min(measure(80_000) for _ in range(2)) < 1
