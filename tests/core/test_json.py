"""JSON as it is sent and read: compact UTF-8, and nothing that JSON does not have."""

from __future__ import annotations

import json
import math
from collections import UserList, deque
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit._core.json import dumps, loads

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(VALUES)
def test_what_is_written_is_read_again(value: Any) -> None:
    assert loads(dumps(value)) == value


@given(VALUES)
def test_any_json_reader_reads_it(value: Any) -> None:
    assert json.loads(dumps(value).decode()) == value


def test_it_is_short() -> None:
    assert dumps({"a": [1, "ü", None], "b": "\u2028"}) == '{"a":[1,"ü",null],"b":"\u2028"}'.encode()


def test_half_a_surrogate_pair_is_escaped_and_as_short_otherwise() -> None:
    assert dumps({"a": ["\ud83d", "ü"]}) == rb'{"a":["\ud83d","\u00fc"]}'


def test_any_mapping_and_any_sequence_will_do() -> None:
    value = MappingProxyType({"a": UserList([deque(["x"]), ("y",), range(2)])})
    assert dumps(value) == b'{"a":[["x"],["y"],[0,1]]}'


@pytest.mark.parametrize(
    "value", [b"x", bytearray(b"x"), memoryview(b"x"), {"a"}, object(), 1j], ids=lambda v: type(v).__name__
)
def test_nothing_else_is_written(value: Any) -> None:
    with pytest.raises(TypeError, match=f"^{type(value).__name__} has no form in JSON$"):
        dumps({"a": value})


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("beside", ["", "\ud83d"], ids=["text", "surrogate"])
def test_numbers_that_json_does_not_have_are_not_written(number: float, beside: str) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        dumps([beside, number])


@pytest.mark.parametrize("name", ["NaN", "Infinity", "-Infinity"])
def test_nor_read(name: str) -> None:
    with pytest.raises(ValueError, match=f"^{name} is not JSON$"):
        loads(f'{{"a": {name}}}')


@pytest.mark.parametrize("text", [b"[" * 100_000, b'{"a":' * 100_000], ids=["lists", "objects"])
def test_what_is_nested_too_deeply_is_said_to_be(text: bytes) -> None:
    with pytest.raises(ValueError, match=r"^nested too deeply$"):
        loads(text)


@pytest.mark.parametrize("text", [b'{"key": "secret"', b'"secret\xff"', "secret"], ids=["cut", "bytes", "text"])
def test_the_text_is_not_in_the_error(text: bytes | str) -> None:
    with pytest.raises(ValueError, match=r"Expecting|utf-8") as caught:
        loads(text)
    error: BaseException | None = caught.value
    assert type(error) is ValueError
    assert error.__context__ is error.__cause__ is None
    assert "secret" not in str(error)
