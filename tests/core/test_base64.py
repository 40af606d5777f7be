"""Base64 of much data: the same with pybase64 and without."""

from __future__ import annotations

import binascii
import sys
from collections.abc import Callable, Iterator
from unittest.mock import Mock

import pybase64
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gemkit._core import base64


@pytest.fixture(params=["pybase64", "binascii"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """What does it."""
    if request.param == "binascii":
        monkeypatch.setitem(sys.modules, "pybase64", None)
    base64._find_library.cache_clear()
    yield request.param
    base64._find_library.cache_clear()


def read(decode: Callable[[bytes], bytes], text: bytes) -> bytes | None:
    try:
        return decode(text)
    except ValueError:
        return None


def read_again(decode: Callable[[bytes], bytes], text: bytes) -> bytes | None:
    """What a text says, if it is what would be written for that."""
    data = read(decode, text)
    return data if data is not None and binascii.b2a_base64(data, newline=False) == text else None


TEXTS = st.binary().map(pybase64.b64encode) | st.binary() | st.text("AQz+/-_= \n").map(str.encode)


@given(TEXTS, st.integers(0, 100), st.sampled_from([b"", b"=", b"==", b"-", b" ", b"\n", b"\xff", b"A"]))
@example(b"QQ==", 2, b"")
@example(b"QR==", 0, b"")
@example(b"QUJD", 4, b"=")
def test_both_read_what_is_written(text: bytes, place: int, piece: bytes) -> None:
    """Of what is not, each may make something, or nothing."""
    base64._find_library.cache_clear()
    place %= len(text) + 1
    text = text[:place] + piece + text[place:]
    assert base64._find_library() is pybase64
    known = read_again(lambda item: binascii.a2b_base64(item, strict_mode=True), text)
    assert read_again(base64.decode, text) == known
    assert read_again(lambda item: base64.decode(memoryview(item)), text) == known


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("text", [b"QQ", b"Q", b"QQ=", b"Q===", b"QQ==QQ==", b"Q-__", b"QQ\n==", b" QQ=="])
def test_what_is_none_is_a_value_error(text: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        base64.decode(text)


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("data", [b"", b"a", b"ab", b"abc", bytes(range(256)) * 300])
def test_it_is_in_one_line(data: bytes) -> None:
    text = base64.encode(data)
    assert text == base64.encode(memoryview(data)) == binascii.b2a_base64(data, newline=False)
    assert base64.decode(text) == base64.decode(memoryview(text)) == data


def test_pybase64_does_it_where_it_is(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    encode, decode = Mock(return_value=b"!"), Mock(return_value=b"?")
    monkeypatch.setattr(pybase64, "b64encode", encode)
    monkeypatch.setattr(pybase64, "b64decode", decode)
    done = base64.encode(b"a"), base64.decode(b"YQ==")
    assert done == ((b"!", b"?") if library == "pybase64" else (b"YQ==", b"a"))
