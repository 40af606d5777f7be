"""JSON as it is sent and read: compact UTF-8, and nothing that JSON does not have."""

from __future__ import annotations

import importlib.util
import json
import math
import sys
from collections import UserList, deque
from types import MappingProxyType, ModuleType
from typing import Any
from unittest.mock import Mock

import orjson
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gemkit._core import json as fast
from gemkit._core.json import dumps


def load_plain() -> ModuleType:
    """The same module as it is where orjson is missing."""
    spec = importlib.util.find_spec(fast.__name__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "orjson", None)
        spec.loader.exec_module(module)
    return module


plain = load_plain()
both = pytest.mark.parametrize("loads", [fast.loads, plain.loads], ids=["orjson", "json"])

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@both
@given(value=VALUES)
def test_what_is_written_is_read_again(loads: Any, value: Any) -> None:
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


@both
@pytest.mark.parametrize("name", ["NaN", "Infinity", "-Infinity"])
def test_nor_read(loads: Any, name: str) -> None:
    with pytest.raises(ValueError, match=f"^{name} is not JSON$"):
        loads(f'{{"a": {name}}}')


@both
@pytest.mark.parametrize("text", [b"[" * 100_000, b'{"a":' * 100_000], ids=["lists", "objects"])
def test_what_is_nested_too_deeply_is_said_to_be(loads: Any, text: bytes) -> None:
    with pytest.raises(ValueError, match=r"^nested too deeply$"):
        loads(text)


@both
@pytest.mark.parametrize("text", [b'{"key": "secret"', b'"secret\xff"', "secret"], ids=["cut", "bytes", "text"])
def test_the_text_is_not_in_the_error(loads: Any, text: bytes | str) -> None:
    with pytest.raises(ValueError, match=r"Expecting|utf-8") as caught:
        loads(text)
    error: BaseException | None = caught.value
    assert type(error) is ValueError
    assert error.__context__ is error.__cause__ is None
    assert "secret" not in str(error)


# orjson ---------------------------------------------------------------------------------------------------------------

DIGITS = st.text("0123456789", min_size=1, max_size=24)
INTEGERS = st.integers().map(str) | st.sampled_from([2**63, 2**64]).flatmap(
    lambda edge: st.integers(-2, 2).flatmap(lambda more: st.sampled_from([edge + more, -edge + more])).map(str)
)
NUMBERS = (
    INTEGERS
    | st.floats(allow_nan=False, allow_infinity=False).map(repr)
    | st.floats(allow_nan=False, allow_infinity=False, width=32).map(lambda number: f"{number:.9g}")
    | st.builds("{}{}.{}".format, st.sampled_from(["", "-"]), st.integers(0, 999), DIGITS)
    | st.builds("{}{}{}".format, st.integers(), st.sampled_from(["e", "E", "e+", "e-", ".5E"]), st.integers(0, 400))
    | st.sampled_from(["-0", "-0.0", "NaN", "-Infinity", "01", ".5", "1.", "+1", "1e400", "-1e400", "5e-324", "1e-400"])
)
STRINGS = (
    st.text(st.characters(codec="utf-8"))
    .map(lambda text: json.dumps(text, ensure_ascii=False))
    .map(lambda text: text.replace("\\u00", "\\u0000\\u00"))
    | st.text().map(json.dumps)
    | st.lists(st.sampled_from([r"\ud83d", r"\ude00", r"\u12", r"\/", r"\x", "ü", "\x7f", "\t", "\u2028"])).map(
        lambda parts: f'"{"".join(parts)}"'
    )
)
BLANKS = st.sampled_from(["", " ", "\n  ", "\r\n\t", "\x0b", "\xa0"])
TEXTS = st.recursive(
    NUMBERS | STRINGS | st.sampled_from(["null", "true", "false", "", "nul"]),
    lambda inner: (
        st.builds("[{1}{0}{1}]".format, st.lists(inner).map(",".join), BLANKS)
        | st.builds(
            "{{{1}{0}}}".format,
            st.lists(st.builds("{}:{}".format, STRINGS | st.sampled_from(['"a"', '"b"']), inner)).map(",".join),
            BLANKS,
        )
    ),
    max_leaves=12,
)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-32-be", "latin-1")
PADDING = b" " * 4096
"""Longer than what is looked through before it is read."""


def outcome(loads: Any, data: Any) -> str:
    """What comes of reading, to the last bit: 1, 1.0, True and -0.0 are told apart, and the order of keys is."""
    try:
        return repr(loads(data))
    except ValueError as error:
        return f"{type(error).__name__}: {error}"


def check(data: bytes) -> None:
    assert outcome(fast.loads, data) == outcome(plain.loads, data)
    assert outcome(fast.loads, PADDING + data) == outcome(plain.loads, PADDING + data)


@given(TEXTS, st.sampled_from(ENCODINGS))
@example("18446744073709551616", "utf-8")
@example("[0.5, -9223372036854775809]", "utf-8")
@example('[0.5, {"a": 18446744073709551616}]', "utf-8")
@example('[0.5, "a", [-9223372036854775809, 0.5]]', "utf-8")
@example('{"b": 1, "a": 2, "b": 3}', "utf-8")
@example("1e400", "utf-8")
@example("-0", "utf-8")
@example(r'"\ud83d"', "utf-8")
@example('"ü"', "latin-1")
@example("[1]", "utf-8-sig")
def test_what_is_read_is_the_same_with_orjson_and_without(text: str, encoding: str) -> None:
    check(text.encode(encoding, "replace"))


@given(st.binary())
@example(b'"\xed\xa0\xbd"')
@example(b"\x001")
def test_so_is_what_can_not_be_read(data: bytes) -> None:
    check(data)
    check(b'"%b"' % data)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_each_float_is_read_to_the_last_bit(number: float) -> None:
    check(repr(number).encode())
    check(f"[{number!r}, {number:.25g}, {number:.15e}]".encode())


@pytest.mark.parametrize(
    ("text", "by"),
    [
        pytest.param(b'{"a": [1, 2.5, "x"]}', "orjson", id="short"),
        pytest.param(b'{"a": [1, 2.5, "x", {"b": []}]}' + PADDING, "orjson", id="long"),
        pytest.param(b"[%b0.5]" % (b"-0.0012345," * 1000), "orjson", id="vector"),
        pytest.param(b"1234567890123456789", "json", id="short, with a large number"),
        pytest.param(b'["1234567890123456789", "%b"]' % PADDING, "orjson", id="long, with digits in a text"),
        pytest.param(b"[1e19]" + PADDING, "json", id="long, with a large number"),
        pytest.param(b"[%b1e19]" % (b"-0.0012345," * 1000), "json", id="vector with a large number"),
    ],
)
def test_orjson_reads_all_that_it_reads_alike(text: bytes, by: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fast, "_decode", lambda _: "json")
    assert fast.loads(text) == ("json" if by == "json" else orjson.loads(text))


def test_a_text_with_space_behind_it_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """As all answers of the service have it, which can be large."""
    module = load_plain()
    decoder = Mock(wraps=module._decoder)
    monkeypatch.setattr(module, "_decoder", decoder)
    assert module.loads(b'{\n  "a": 1\n}\n') == {"a": 1}
    decoder.raw_decode.assert_called_once()
    decoder.decode.assert_not_called()
