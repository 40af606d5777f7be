"""JSON as it is sent and read: compact UTF-8, and nothing that JSON does not have."""

from __future__ import annotations

import importlib.util
import json
import math
import re
import sys
from base64 import b64encode
from collections import UserList, deque
from contextlib import suppress
from types import MappingProxyType, ModuleType
from typing import Any
from unittest.mock import Mock

import orjson
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gemkit._core import json as fast
from gemkit._core.json import dumps


def load_plain(of: ModuleType) -> Any:
    """The same module as it is without the extra."""
    spec = importlib.util.find_spec(of.__name__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "orjson", None)
        spec.loader.exec_module(module)
    return module


plain = load_plain(fast)
plain.base64 = load_plain(fast.base64)
plain.base64._find_library = lambda: None
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
    module = load_plain(fast)
    decoder = Mock(wraps=module._decoder)
    monkeypatch.setattr(module, "_decoder", decoder)
    assert module.loads(b'{\n  "a": 1\n}\n') == {"a": 1}
    decoder.raw_decode.assert_called_once()
    decoder.decode.assert_not_called()


# Large values ---------------------------------------------------------------------------------------------------------

BASE64 = st.binary(min_size=1, max_size=12).map(lambda data: b64encode(data).decode())
NAMES = st.sampled_from(["data", "a", "AAAA", 'x"'])
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
LARGE_VALUES = st.recursive(
    BASE64
    | st.lists(FLOATS | st.integers(0, 9) | st.integers(2**63 - 2, 2**64), min_size=1)
    | st.text('AQgw+/-_=\\\n"[.5]', min_size=1, max_size=8)
    | st.sampled_from(["-Infinity", "AAAA-Infinity", "[0.5, 0.5]", '[0.5,"', "ü", '\\"data":', None, 1.5])
    | BASE64.map(lambda text: {"data": text}),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner),
    max_leaves=8,
)
PIECES = (
    b'"',
    b"\\",
    b"[",
    b"]",
    b"{",
    b"1.5",
    b",",
    b"-Infinity",
    b"NaN",
    b"A",
    b"AAAA",
    b"=",
    b"-",
    b"\n",
    b"\xff",
    b"\xe2",
)
CHANGES = st.lists(st.tuples(st.integers(0, 300), st.integers(0, 2), st.sampled_from(PIECES)), max_size=2)


def look_everywhere(module: ModuleType) -> pytest.MonkeyPatch:
    """Have a module read small values apart, too."""
    patch = pytest.MonkeyPatch()
    patch.setattr(module, "STEP", 1)
    patch.setattr(module, "_SHARE", 0)
    for name, inside in (("_VECTOR", rb"[.0-9]"), ("_MEDIA", rb"[A-Za-z0-9+/]")):
        patch.setattr(module, name, getattr(module, name)._replace(inside=re.compile(inside)))
    return patch


def spell(value: Any) -> Any:
    """Bytes as the base64 that they were."""
    match value:
        case bytes():
            return b64encode(value).decode()
        case list():
            return [spell(item) for item in value]
        case dict():
            return {key: spell(item) for key, item in value.items()}
        case _:
            return value


@pytest.mark.parametrize("module", [fast, plain], ids=["orjson", "json"])
@given(LARGE_VALUES, st.sampled_from([None, 2]), CHANGES)
@example(["[1.5]", [1.5]], None, [])
@example(["-Infinity", [1.5], {"data": "AAAA"}], None, [])
@example(["x[1.5]y"], None, [(8, 0, b'"'), (14, 0, b'"')])
@example([{"data": "AAAA"}], None, [(15, 0, b'x"'), (21, 0, b'"y')])
@example([{"data": "AAAA"}], None, [(14, 0, b"\\")])
@example([{"data": "AAAAAAAA"}], None, [(18, 0, b"\n")])
@example([{"data": "AB=="}, {"data": "A==="}, {"data": "A-A_"}], None, [])
@example([[2**64, 0.5], [2**64]], None, [])
@example([1.5, 2.5], None, [(0, 1, b"[")])
@example([1.5, 2.5], None, [(9, 0, b", [3")])
@example([None], None, [(12, 0, b", 2.5]")])
@example(["x[1.5]y", 1.5], None, [(18, 3, b"NaN")])
@example([[0.5, {"a": 1.5}, 2.5], 1.5, 2.5], None, [])
@example([[2.5, "]", 1.5], ["[", 2.5]], None, [])
def test_what_is_read_apart_is_what_would_be_read(
    module: ModuleType, value: Any, indent: int | None, changes: list[tuple[int, int, bytes]]
) -> None:
    data = json.dumps({"a": value}, indent=indent, ensure_ascii=False).encode()
    for place, length, piece in changes:
        start = place % len(data)
        data = data[:start] + piece + data[start + length :]
    whole = outcome(module.loads, data)
    patch = look_everywhere(module)
    try:
        assert outcome(module.loads, data) == whole
        apart = module.load_media(data)
    finally:
        patch.undo()
    if apart is not None:
        assert repr(spell(apart.value)) == whole
        assert {type(part) for part in apart.parts} == {bytes}


def write_large(**fields: Any) -> bytes:
    return json.dumps({"a": "ü", **fields, "z": None}, ensure_ascii=False).encode()


@pytest.mark.parametrize("module", [fast, plain], ids=["orjson", "json"])
@pytest.mark.parametrize("numbers", [[0.25] * 9000, [7] * 9000, [1e-300, -0.0, 3] * 3000])
def test_a_long_vector_is_read_by_itself(
    module: ModuleType, numbers: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    data = write_large(values=numbers, text="[1.5]", more=[{"values": numbers}])
    pieces = Mock(wraps=module._fill_in)
    monkeypatch.setattr(module, "_fill_in", pieces)
    assert module.loads(data) == json.loads(data)
    [[around, parts]] = [call.args for call in pieces.call_args_list]
    assert parts == [numbers, numbers]
    assert len(b"".join(around)) < 100


@pytest.mark.parametrize("module", [fast, plain], ids=["orjson", "json"])
def test_large_base64_is_decoded_while_it_is_read(module: ModuleType) -> None:
    media = [bytes(range(256)) * 200, b"\xff" * 100_000]
    data = write_large(b=[{"data": b64encode(item).decode()} for item in media])
    apart = module.load_media(data)
    assert apart.parts == media
    assert apart.value == {"a": "ü", "b": [{"data": item} for item in media], "z": None}
    assert apart.value["b"][0]["data"] is apart.parts[0]


@pytest.mark.parametrize(
    "fields",
    [
        {"data": "A" * 4000},
        {"text": "A" * 40_000},
        {"data": "A" * 39_999},
        {"data": "A" * 39_998 + "B="},
        {"data": "A" * 39_999 + "-"},
        {"data": "A" * 39_999 + " "},
        {"data": "A" * 39_990 + "\n" * 10},
        {"data": "A" * 40_000, "text": "to -Infinity"},
        {"text": '"data":"' + "A" * 40_000},
    ],
    ids=["short", "another field", "cut", "bits beyond the end", "URL-safe", "space", "lines", "a word", "in a text"],
)
def test_what_could_not_be_written_again_stays_text(fields: dict[str, str]) -> None:
    assert fast.load_media(write_large(**fields)) is None
    assert fast.loads(write_large(**fields)) == {"a": "ü", **fields, "z": None}


@pytest.mark.parametrize("before", [30_000, 50_000])
def test_in_a_text_that_is_something_else_for_the_most_part_nothing_is_read_apart(before: int) -> None:
    fields = {"text": "ab " * (before // 3), "data": "A" * 40_000}
    assert (fast.load_media(write_large(**fields)) is None) == (before > 40_000)


VECTOR = b"[%b0.5]" % (b"0.5," * 9000)


@pytest.mark.parametrize("levels", [600, 100_000])
@both
def test_what_is_nested_too_deeply_around_a_vector_is_said_to_be(loads: Any, levels: int) -> None:
    inner = b'{"a":' * levels + VECTOR + b"}" * levels
    for text in (b"[%b,%b]" % (VECTOR, inner), VECTOR[:-1] + b"," + inner + b"]"):
        with pytest.raises(ValueError, match=r"^nested too deeply$"):
            loads(b'{"a":' * 600 + text + b"}" * 600)


@pytest.mark.parametrize("text", [b'{"data":"%b', b'{"data":%b"', b"{1 %b"], ids=["no end", "no beginning", "neither"])
@pytest.mark.parametrize("inside", [b"A", b"1 ", b"1 " * 10_000 + b"]"], ids=["letters", "numbers", "brackets"])
def test_a_text_is_looked_through_once(text: bytes, inside: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a hostile one would take endless time."""

    class Counting(bytes):
        seen = 0

        def find(self, *args: Any) -> int:
            type(self).seen += (super().find(*args) + 1 or len(self)) - args[1]
            return super().find(*args)

        def rfind(self, *args: Any) -> int:
            type(self).seen += args[2] - max(super().rfind(*args), args[1])
            return super().rfind(*args)

    data = Counting(text % (inside * (1_000_000 // len(inside))))
    for load in (fast.load_media, fast.loads):
        with suppress(ValueError):
            load(data)
    assert Counting.seen < 3 * len(data)
