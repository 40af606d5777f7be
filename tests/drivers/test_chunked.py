"""What we read of a chunked body and what h11 reads of the rest make what h11 reads of all."""

from __future__ import annotations

from typing import Any

import h11
import httpcore
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gemkit._drivers.chunked import ChunkedReader, find_body

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
CONTENT = st.binary(min_size=1, max_size=40) | st.sampled_from([b"\r\n", b"0\r\n\r\n", b"\r\n5\r\nhello\r\n"])
SIZES = st.sampled_from(
    [b"%x", b"%X", b"0%x", b"%x;name=value", b"%x \t", b"%x\r", b"+%x", b"0x%x", b"%x_", b" %x", b"%x0"]
)
FOOTERS = st.sampled_from([b"\r\n", b"\n", b"", b"\r", b"xy", b"\r\r\n", b"5\r\nhello\r\n"])
ENDS = st.sampled_from([
    b"0\r\n\r\n", b"0\r\nX-Sum: 1\r\n\r\n", b"00\r\n\r\n", b"0;last\r\n\r\n", b"0\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", b"0\r\n: 1\r\n\r\n",
    b"0\r\n", b"", b"zz\r\n",
])  # fmt: skip


@st.composite
def bodies(draw: st.DrawFn) -> list[bytes]:
    """A chunked body, cut anywhere; most of its chunks are as they should be."""
    strange = draw(st.booleans())
    wire = b""
    for content in draw(st.lists(CONTENT, max_size=6)):
        size = draw(SIZES) if strange and draw(st.booleans()) else b"%x"
        footer = draw(FOOTERS) if strange and draw(st.booleans()) else b"\r\n"
        wire += size % len(content) + b"\r\n" + content + footer
    wire += draw(ENDS)
    places = sorted(draw(st.lists(st.integers(0, len(wire)), max_size=8)))
    pieces = [wire[start:end] for start, end in zip([0, *places], [*places, len(wire)], strict=True)]
    return [piece for piece in pieces if piece] or [b"0"]


def open_answer() -> Any:
    connection = h11.Connection(h11.CLIENT)
    connection.send(h11.Request(method="GET", target="/", headers=[("host", "x")]))
    connection.send(h11.EndOfMessage())
    connection.receive_data(HEAD)
    assert isinstance(connection.next_event(), h11.Response)
    return connection


def read_with_h11(connection: Any, pieces: list[bytes]) -> tuple[bytes, Any]:
    """The content, and what came of it: the trailers and what stands behind them, a fault, or that more is to come."""
    content = b""
    for piece in pieces:
        connection.receive_data(piece)
        while True:
            try:
                event = connection.next_event()
            except h11.RemoteProtocolError:
                return content, "fault"
            if isinstance(event, h11.Data):
                content += bytes(event.data)
            elif isinstance(event, h11.EndOfMessage):
                return content, (list(event.headers), connection.trailing_data[0])
            else:
                break
    return content, "more"


def read_with_both(pieces: list[bytes]) -> tuple[bytes, Any]:
    reader = ChunkedReader()
    content = b""
    for at, piece in enumerate(pieces):
        content += reader.feed(piece)
        if reader.stopped:
            try:
                rest = reader.release()
            except httpcore.RemoteProtocolError:
                return content, "fault"
            more, outcome = read_with_h11(open_answer(), [rest, *pieces[at + 1 :]])
            return content + more, outcome
    return content, "more"


@given(bodies())
@example([b"5\r\nhello\r\n", b"0\r\n\r\n"])
def test_it_is_read_as_h11_reads_it(pieces: list[bytes]) -> None:
    for form in (pieces, [b"".join(pieces)]):
        content, outcome = read_with_h11(open_answer(), form)
        ours, end = read_with_both(form)
        assert ours == content
        assert end == outcome


def test_what_has_come_is_given_at_once_and_together() -> None:
    reader = ChunkedReader()
    assert reader.feed(b"3\r\nabc\r\n2\r\nde\r\n4\r") == b"abcde"
    assert reader.feed(b"\nf") == b"f"
    assert reader.feed(b"ghi") == b"ghi"
    assert not reader.stopped
    assert reader.feed(b"\r\n0\r\n\r\n") == b""
    assert reader.stopped
    assert reader.release() == b"0\r\n\r\n"


def test_a_chunk_that_is_longer_than_it_says_is_a_fault() -> None:
    reader = ChunkedReader()
    assert reader.feed(b"2\r\nabc\r\n") == b"ab"
    with pytest.raises(httpcore.RemoteProtocolError, match="longer than it says"):
        reader.release()


@pytest.mark.parametrize(
    ("head", "plain"),
    [
        pytest.param(HEAD, True, id="plain"),
        pytest.param(HEAD.replace(b"Transfer-Encoding", b"transfer-ENCODING"), True, id="capitals"),
        pytest.param(HEAD.replace(b"HTTP/1.1 200", b"HTTP/1.0 200"), False, id="version"),
        pytest.param(HEAD.replace(b" 200 ", b" 204 "), False, id="no body"),
        pytest.param(HEAD.replace(b" 200 OK", b" 100 Continue") + HEAD, False, id="not the answer yet"),
        pytest.param(HEAD.replace(b"chunked", b"gzip, chunked"), False, id="more than chunked"),
        pytest.param(HEAD.replace(b"\r\nTransfer", b"\r\nX-Transfer"), False, id="another header"),
        pytest.param(HEAD.replace(b"\r\nContent", b"\n\nContent"), False, id="a head that ends before"),
        pytest.param(HEAD[:-2], False, id="not all of it"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n\ntransfer-encoding: chunked\r\n", False, id="body"),
    ],
)  # fmt: skip
def test_where_a_body_begins(head: bytes, plain: bool) -> None:
    assert find_body(head) == (len(head) if plain else 0)
    assert find_body(head + b"5\r\nhello") == (len(head) if plain else 0)
