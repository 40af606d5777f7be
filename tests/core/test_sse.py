"""Events come out the same, however their bytes were cut, and whatever stands between them."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemkit._core.sse import EventDecoder, LineDecoder
from gemkit.errors import DecodingError

TEXTS = st.text(st.characters(codec="utf-8")) | st.sampled_from(
    ["\u2028", "\x85", "a\u2029b", "\ufeff", "\x0b\x0c\x1c"]
)
PAYLOADS = st.dictionaries(TEXTS, TEXTS | st.integers() | st.lists(TEXTS, max_size=2), max_size=3)
NOISE = st.sampled_from(
    [": comment", ":", "event: message", "id: 7", "retry: 10", "junk", "datum: 1", "\u2028data: no"]
)


def decode(*pieces: bytes) -> list[bytes]:
    decoder = EventDecoder()
    return [data for piece in pieces for data in decoder.feed(piece)] + list(decoder.close())


@st.composite
def streams(draw: st.DrawFn) -> tuple[bytes, list[bytes]]:
    """The bytes of a stream, and the data of its events."""
    wire = [b"\xef\xbb\xbf"] if draw(st.booleans()) else []
    expected: list[bytes] = []

    def write(line: str) -> None:
        wire.append(line.encode() + draw(st.sampled_from([b"\n", b"\r\n"])))

    for kind in draw(st.lists(st.sampled_from(["one line", "many lines", "bare", "noise", "blank"]), max_size=5)):
        payload = draw(PAYLOADS)
        text = json.dumps(payload, ensure_ascii=False, indent=None if kind == "one line" else 2)
        match kind:
            case "one line":
                write(("data: " if draw(st.booleans()) else "data:") + text)
            case "many lines":
                for line in text.split("\n"):
                    write(f"data: {line}")
                    if draw(st.booleans()):
                        write(draw(NOISE))
            case "bare":  # how the service reports some errors
                for line in text.split("\n"):
                    write(line)
            case "noise":
                write(draw(NOISE))
        if kind not in ("noise", "blank"):
            expected.append(text.encode())
        write("")
    if wire and draw(st.booleans()):
        wire[-1] = b""  # the last event without its empty line
    return b"".join(wire), expected


@st.composite
def cuts(draw: st.DrawFn, wire: bytes) -> list[bytes]:
    places = sorted(draw(st.lists(st.integers(0, len(wire)), max_size=12)))
    return [wire[start:end] for start, end in zip([0, *places], [*places, len(wire)], strict=True)]


@given(streams())
def test_gives_the_data_of_each_event(stream: tuple[bytes, list[bytes]]) -> None:
    wire, expected = stream
    assert decode(wire) == expected


@given(streams(), st.data())
def test_cuts_do_not_matter(stream: tuple[bytes, list[bytes]], data: st.DataObject) -> None:
    wire, expected = stream
    assert decode(*data.draw(cuts(wire))) == expected


@given(streams())
def test_bytes_may_come_one_by_one(stream: tuple[bytes, list[bytes]]) -> None:
    wire, expected = stream
    assert decode(*(bytes([byte]) for byte in wire)) == expected


@given(st.binary())
def test_any_bytes_can_be_read(junk: bytes) -> None:
    whole = decode(junk)
    assert decode(*(bytes([byte]) for byte in junk)) == whole


def test_an_event_is_given_as_soon_as_it_is_complete() -> None:
    decoder = EventDecoder()
    assert list(decoder.feed(b"data: 1\n")) == []
    assert list(decoder.feed(b"\ndata: 2\n\nda")) == [b"1", b"2"]
    assert list(decoder.feed(b"ta: 3")) == []
    assert list(decoder.close()) == [b"3"]


@pytest.mark.parametrize(
    "wire",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\n\r\n\n", id="blank lines"),
        pytest.param(b": keep-alive\n\n: keep-alive\n\n", id="comments"),
        pytest.param(b"event: ping\n\n", id="event without data"),
        pytest.param(b"id: 1\nretry: 5\n\n", id="other fields"),
        pytest.param(b"hello\nworld: data: 1\n\n", id="junk"),
        pytest.param(b" data: 1\n\n", id="indented field"),
        pytest.param(b"database: 1\nDATA: 2\n\n", id="fields that look like data"),
    ],
)
def test_what_is_no_event_is_ignored(wire: bytes) -> None:
    assert decode(wire) == []


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        pytest.param(b"data:  two\n\n", [b" two"], id="only one space goes"),
        pytest.param(b"data: a\ndata:\ndata: b\n\n", [b"a\n\nb"], id="empty data line"),
        pytest.param("data: \ufeff1\n\n".encode(), ["\ufeff1".encode()], id="BOM inside"),
        pytest.param(b'data: 1\n{"error": 2}\n\n', [b"1", b'{"error": 2}'], id="bare right after data"),
        pytest.param(b"data: 1\n\n" + "\ufeffdata: 2\n\n".encode(), [b"1"], id="BOM at a later line"),
        pytest.param(b"data: 1\r\n\r\ndata: 2\r\n\r\n", [b"1", b"2"], id="CRLF"),
        pytest.param(b'[{"a": 1}\n,\n{"b": 2}\n]\n', [b'[{"a": 1}\n,\n{"b": 2}\n]'], id="array form"),
        pytest.param(b'{\n  "data: x": 1\n}\n', [b'{\n  "data: x": 1\n}'], id="data in bare JSON"),
        pytest.param(b"{\ndata: 1\n}\n", [b"{\ndata: 1\n}"], id="a data line in bare JSON"),
        pytest.param(b'data: 1\n\n{"error": 2}\n\ndata: 3\n\n', [b"1", b'{"error": 2}', b"3"], id="bare in between"),
    ],
)
def test_examples(wire: bytes, expected: list[bytes]) -> None:
    assert decode(wire) == expected


@pytest.mark.parametrize("wire", [b"data: 1\r\rdata: 2\r\r", b"data: 1\r\n\rdata: 2\r\n\r"], ids=["CR", "mixed"])
def test_a_lone_carriage_return_ends_a_line_too(wire: bytes) -> None:
    assert decode(wire) == [b"1", b"2"]


def test_time_grows_with_the_bytes_not_with_their_square() -> None:
    def measure(size: int) -> float:
        piece = b"x" * 1024
        best = float("inf")
        for _ in range(3):
            decoder = EventDecoder()
            start = time.process_time()
            list(decoder.feed(b"data: "))
            for _ in range(size // len(piece)):
                list(decoder.feed(piece))
            [data] = decoder.close()
            best = min(best, time.process_time() - start)
            assert len(data) == size
        return best

    small, large = measure(512 * 1024), measure(8 * 1024 * 1024)
    assert large < 100 * small  # 16 times the bytes: linear is 16, quadratic is 256


@pytest.mark.parametrize("size", [1, 7, 100], ids=["bytes", "pieces", "all at once"])
def test_an_event_that_grows_too_large_is_refused(size: int) -> None:
    decoder = EventDecoder(limit=40)
    fine = b"data: 0123456789\n\n" * 5
    assert b"".join(decoder.feed(fine)) == b"0123456789" * 5
    wire = b"data: " + b"x" * 60
    pieces = (wire[at : at + size] for at in range(0, len(wire), size))
    with pytest.raises(DecodingError, match="larger than 40 bytes"):
        _ = [data for piece in pieces for data in decoder.feed(piece)]


@pytest.mark.parametrize("wire", [b"data: 0123456789\n\n", b"data: 01234567\r\n\r\n"], ids=["LF", "CRLF"])
def test_events_that_are_each_small_enough_may_be_many(wire: bytes) -> None:
    decoder = EventDecoder(limit=len(wire))
    for _ in range(9):
        assert len(list(decoder.feed(wire))) == 1


def test_a_chunk_that_is_one_event_may_be_no_larger() -> None:
    decoder = EventDecoder(limit=40)
    fits, small = b"data: " + b"x" * 34 + b"\r\n\r\n", b"data: a\r\n\r\n"
    assert [*decoder.feed(small), *decoder.feed(fits), *decoder.feed(small)] == [b"a", b"x" * 34, b"a"]
    with pytest.raises(DecodingError, match="larger than 40 bytes"):
        decoder.feed(b"data: " + b"x" * 35 + b"\r\n\r\n")


SERVED = st.lists(
    st.sampled_from([
        b"data: 1", b"data: {}", b"data: ", b"data:2", b"\r\n", b"\r\n\r\n", b"\n\n", b"\r", b"\n", b": x", b"event: e", b"\xef\xbb\xbf", b"{", b"["
    ]),
    max_size=12,
)  # fmt: skip


@given(SERVED, st.data())
def test_events_that_come_together_are_those_of_their_lines(parts: list[bytes], data: st.DataObject) -> None:
    quick, slow = EventDecoder(), EventDecoder()
    wire = b"".join(parts)
    lines = [found for byte in wire for found in slow.feed(bytes([byte]))] + slow.close()
    assert [found for piece in data.draw(cuts(wire)) for found in quick.feed(piece)] + quick.close() == lines


@pytest.mark.parametrize("before", [b"data: 1\r\n", b"data: 1\r", b"{\r\n", b": x", b"data: 1", b"data: 1\r\n\r"])
def test_a_chunk_that_only_looks_like_an_event_goes_on_where_the_last_one_stopped(before: bytes) -> None:
    event = b"data: 2\r\n\r\n"
    whole, cut = EventDecoder(), EventDecoder()
    given = [data for piece in (b"\r\n", before, event) for data in cut.feed(piece)]
    assert given == list(whole.feed(b"\r\n" + before + event))


def test_an_event_of_many_lines_counts_as_one() -> None:
    decoder = EventDecoder(limit=40)
    with pytest.raises(DecodingError, match="larger than 40 bytes"):
        _ = [data for _ in range(10) for data in decoder.feed(b"data: 01234\n")]


# Lines ----------------------------------------------------------------------------------------------------------------


def split(*pieces: bytes) -> list[str]:
    decoder = LineDecoder()
    return [line for piece in pieces for line in decoder.feed(piece)] + list(decoder.close())


LINES = st.lists(st.text(st.characters(exclude_characters="\r\n", codec="utf-8"), max_size=5), max_size=6)


@given(lines=LINES, end=st.sampled_from(["\n", "\r\n", "\r"]), data=st.data())
def test_lines_end_in_three_ways_wherever_the_bytes_are_cut(lines: list[str], end: str, data: st.DataObject) -> None:
    wire = "".join(line + end for line in lines).encode()
    assert split(*data.draw(cuts(wire))) == lines


@pytest.mark.parametrize(
    ("pieces", "lines"),
    [
        ([], []),
        ([b""], []),
        ([b"a"], ["a"]),
        ([b"a\n"], ["a"]),
        ([b"a\n\nb"], ["a", "", "b"]),
        ([b"a\r", b"\nb\r"], ["a", "b"]),
        ([b"a\r", b"b\n", b"\n"], ["a", "b", ""]),
        ([b"\xc3", b"\xbc\xff\n"], ["ü\ufffd"]),
        (["a\u2028b\x0bc".encode()], ["a\u2028b\x0bc"]),
    ],
)
def test_lines(pieces: list[bytes], lines: list[str]) -> None:
    assert split(*pieces) == lines


def test_a_line_is_given_as_soon_as_it_is_complete() -> None:
    decoder = LineDecoder()
    assert list(decoder.feed(b"a\nb")) == ["a"]
    assert list(decoder.feed(b"c\r")) == ["bc"]
    assert list(decoder.feed(b"\nd")) == []
    assert list(decoder.close()) == ["d"]
