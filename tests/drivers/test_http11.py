"""What we write is what h11 writes, and what we read is what h11 reads."""

from __future__ import annotations

from typing import Any

import h11
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gemkit._drivers.blocking_transport import Body
from gemkit._drivers.faults import LocalProtocolError, RemoteProtocolError
from gemkit._drivers.http11 import LONGEST, SMALL, Reader, Request, Writer, read_headers

CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
SIZED = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"

# Answers --------------------------------------------------------------------------------------------------------------

STATUS_LINES = st.sampled_from([
    b"HTTP/1.1 200 OK", b"HTTP/1.1 404 Not Found", b"HTTP/1.1 200", b"HTTP/1.1 200 ", b"HTTP/1.1 503 \xe9 x", b"HTTP/1.0 200 OK", b"HTTP/1.1 204 No Content",
    b"HTTP/1.1 304 Not Modified", b"HTTP/1.1 100 Continue", b"HTTP/1.1 101 Switching Protocols", b"HTTP/1.1 200OK", b"HTTP/1.1 20", b"HTTP/2 200 OK",
    b"HTTP/1.1  200 OK", b"HTTP/1.1 200 O\x00K", b"\r\nHTTP/1.1 200 OK", b"nonsense", b"HTTP/1.1 999 ?", b"HTTP/1.1 600 ?",
])  # fmt: skip
LINES = st.sampled_from([
    b"Content-Type: application/json; charset=UTF-8", b"X-Empty:", b"X-Empty: ", b"X-Space:  a  b \t", b"X-Tight:a", b"x-\xe9: a", b"X: \xe9", b"X: \xc3\xa9",
    b"X Y: a", b": a", b" folded", b"X", b"X: a\x00b", b"X: a\x01b", b"X: a\x7fb", b"X: a\x0bb", b"Set-Cookie: a=b", b"Set-Cookie: c=d", b"X: a:b", b"Connection: keep-alive",
    b"Connection: Keep-Alive", b"Connection: close", b"Connection: x, close", b"Upgrade: h2c", b"X: \xa0", b"X: a\rb",
])  # fmt: skip
FRAMES = st.sampled_from([
    b"Content-Length: 5", b"content-LENGTH: 5", b"Content-Length:5", b"Content-Length: 0", b"Content-Length: 5, 5", b"Content-Length: 5, 6", b"Content-Length: +5",
    b"Content-Length: -5", b"Content-Length: 5_0", b"Content-Length: \xb2", b"Content-Length: 00000000000000000000000000000005", b"Content-Length: 0000000000000000005",
    b"Content-Length: 7", b"Content-Length: 3", b"Content-Length:", b"Content-Length: 99999999999999999999999",
    b"Transfer-Encoding: chunked", b"transfer-encoding: CHUNKED", b"Transfer-Encoding: gzip, chunked", b"Transfer-Encoding: identity", b"Transfer-Encoding:",
])  # fmt: skip
BREAKS = st.sampled_from([b"\r\n"] * 8 + [b"\n", b"\r", b"\n\r"])
CONTENT = st.binary(min_size=1, max_size=40) | st.sampled_from([b"\r\n", b"0\r\n\r\n", b"\r\n5\r\nhello\r\n"])
SIZES = st.sampled_from(
    [b"%x", b"%X", b"0%x", b"%x;name=value", b"%x \t", b"%x\r", b"+%x", b"0x%x", b"%x_", b" %x", b"%x0"]
)
FOOTERS = st.sampled_from([b"\r\n", b"\n", b"", b"\r", b"xy", b"\r\r\n", b"5\r\nhello\r\n"])
ENDS = st.sampled_from([
    b"0\r\n\r\n", b"0\r\nX-Sum: 1\r\n\r\n", b"00\r\n\r\n", b"0;last\r\n\r\n", b"0\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", b"0\r\n: 1\r\n\r\n",
    b"0\r\n", b"0\r\n\n", b"", b"zz\r\n",
])  # fmt: skip
METHODS = st.sampled_from(["POST", "GET", "HEAD"])


@st.composite
def heads(draw: st.DrawFn) -> bytes:
    """A head; most of them are as they should be, with one or two oddities."""
    line = draw(st.just(b"HTTP/1.1 200 OK") | STATUS_LINES)
    lines = [
        line,
        *draw(st.lists(LINES, max_size=4)),
        *draw(st.lists(FRAMES, min_size=1, max_size=draw(st.sampled_from([1, 1, 1, 2])))),
    ]
    lines = [lines[0], *draw(st.permutations(lines[1:]))]
    end = draw(BREAKS)
    return b"".join(line + draw(BREAKS) for line in lines) + end


@st.composite
def bodies(draw: st.DrawFn) -> bytes:
    """A chunked body; most of its chunks are as they should be."""
    strange = draw(st.booleans())
    wire = b""
    for content in draw(st.lists(CONTENT, max_size=6)):
        size = draw(SIZES) if strange and draw(st.booleans()) else b"%x"
        footer = draw(FOOTERS) if strange and draw(st.booleans()) else b"\r\n"
        wire += size % len(content) + b"\r\n" + content + footer
    return wire + draw(ENDS)


@st.composite
def answers(draw: st.DrawFn) -> list[bytes]:
    """All that comes over a connection until it ends, cut anywhere."""
    before = draw(
        st.sampled_from([b""] * 6 + [b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Early\r\nA: b\r\n\r\n"])
    )
    wire = (
        before
        + draw(st.sampled_from([CHUNKED, SIZED]) | heads())
        + draw(bodies() | st.just(b"hello") | st.binary(max_size=9))
    )
    places = sorted(draw(st.lists(st.integers(0, len(wire)), max_size=8)))
    pieces = [wire[start:end] for start, end in zip([0, *places], [*places, len(wire)], strict=True)]
    return [piece for piece in pieces if piece]


def read_with_h11(method: str, pieces: list[bytes]) -> tuple[Any, bytes, str]:
    """The head, the content, and what came of it."""
    connection: Any = h11.Connection(h11.CLIENT, max_incomplete_event_size=LONGEST)
    connection.send(h11.Request(method=method, target="/", headers=[("host", "x")]))
    connection.send(h11.EndOfMessage())
    head, content = None, b""
    for piece in [*pieces, b""]:
        try:
            connection.receive_data(piece)
            while (event := connection.next_event()) is not h11.NEED_DATA:
                if isinstance(event, h11.Response):
                    head = event.status_code, event.reason, read_headers(event.headers.raw_items())
                elif isinstance(event, h11.Data):
                    content += bytes(event.data)
                elif isinstance(event, h11.EndOfMessage):
                    more = connection.trailing_data[0] or connection.their_state is not h11.DONE
                    return head, content, "the last one" if more else "another one"
                elif isinstance(event, h11.ConnectionClosed):
                    return head, content, "fault"
        except h11.RemoteProtocolError:
            return head, content, "fault"
    return head, content, "fault"


def read(method: str, pieces: list[bytes]) -> tuple[Any, bytes, str]:
    reader = Reader(method)
    content = b""
    for piece in [*pieces, b""]:
        content += reader.feed(piece)
        if reader.ended:
            break
    head = reader.head and (reader.head.status, reader.head.reason, reader.head.headers)
    try:
        reader.check()
    except RemoteProtocolError:
        return head, content, "fault"
    return head, content, "the last one" if reader.is_last else "another one"


@given(METHODS, answers())
@example("POST", [CHUNKED, b"5\r\nhello\r\n", b"0\r\n\r\n"])
@example("POST", [CHUNKED + b"5\r\nhello\r\n0\r\n\r", b"\n"])
@example("POST", [SIZED, b"hello"])
@example("POST", [b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"])
@example("POST", [b"HTTP/1.1 200 OK\nContent-Length: 5\n\r\n", b"hello"])
@example("POST", [b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n", b"\n", b"hello"])
@example("POST", [b"HTTP/1.1 200 OK\r\nX: " + b"x" * LONGEST])
@example("POST", [b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX: " + b"x" * LONGEST + b"\r\n\r\nhello"])
def test_it_is_read_as_h11_reads_it(method: str, pieces: list[bytes]) -> None:
    # In one piece, h11 reads what follows a fault's beginning not at all, and in many it does: so the pieces count.
    for form in (pieces, [b"".join(pieces)]):
        assert read(method, form) == read_with_h11(method, form)


def test_chunks_that_came_are_given_at_once_and_together() -> None:
    reader = Reader("POST")
    assert reader.feed(CHUNKED + b"3\r\nabc\r\n2\r\nde\r\n4\r") == b"abcde"
    assert reader.feed(b"\nf") == b"f"
    assert reader.feed(b"ghi") == b"ghi"
    assert not reader.ended
    assert reader.feed(b"\r\n0\r\n\r\n") == b""
    assert reader.ended
    assert not reader.is_last


def test_a_body_of_known_size_is_read_from_one_place_in_memory() -> None:
    reader = Reader("GET")
    assert reader.feed(SIZED + b"h") == b"h"
    assert reader.is_counted
    view: Any = memoryview(bytearray(3))
    for part, content in ((b"el", b"el"), (b"lo!", b"lo")):  # one byte more than it has
        view[: len(part)] = part
        assert reader.feed(view[: len(part)]) == content
    assert (reader.ended, reader.is_last) == (True, True)


@pytest.mark.parametrize("head", [CHUNKED, b"HTTP/1.1 200 OK\r\n\r\n"])
def test_of_other_bodies_something_is_kept(head: bytes) -> None:
    reader = Reader("GET")
    reader.feed(head)
    assert not reader.is_counted


class Script:
    """A line on which these pieces come in, one at a time."""

    def __init__(self, *pieces: bytes) -> None:
        self._pieces = list(pieces)

    def read(self, _: float | None) -> bytes:
        return self._pieces.pop(0)

    def read_into(self, buffer: memoryview, _: float | None) -> memoryview:
        piece = self._pieces.pop(0)
        buffer[: len(piece)] = piece
        return buffer[: len(piece)]


@pytest.mark.parametrize("head", [SIZED, CHUNKED])
def test_the_content_of_a_body_is_the_same_in_one_place_of_memory(head: bytes) -> None:
    """A border between two chunks may be cut in two."""
    reader = Reader("GET")
    reader.feed(head)
    line: Any = Script(b"he", b"llo") if head == SIZED else Script(b"5\r\nhe", b"llo\r", b"\n0\r\n\r\n")
    body = Body(line, reader, b"", None, lambda: None)
    assert b"".join(bytes(view) for view in body.views()) == b"hello"


@pytest.mark.parametrize(
    ("wire", "content", "why"),
    [
        pytest.param([b""], b"", "Server disconnected without sending a response.", id="nothing"),
        pytest.param([SIZED[:-2], b""], b"", "Server disconnected without sending a response.", id="half a head"),
        pytest.param([SIZED + b"hell", b""], b"hell", "The connection ended before the answer did.", id="less"),
        pytest.param([CHUNKED + b"5\r\nhello\r\n", b""], b"hello", "The connection ended before", id="no last chunk"),
        pytest.param([CHUNKED + b"2\r\nhello\r\n"], b"he", "A chunk is longer than it says.", id="a longer chunk"),
        pytest.param([CHUNKED + b"2\r\nhe\r\nzz\r\n"], b"he", "illegal chunk header", id="no size"),
        pytest.param([b"HTTP/1.1 200 OK\r\nX Y: a\r\n\r\n"], b"", "illegal header line", id="no header"),
        pytest.param([b"HTTP/1.1 101 Up\r\n\r\n"], b"", "without a pending proposal", id="nobody asked to switch"),
        pytest.param([b"HTTP/1.1 200 OK\r\nX: ", b"x" * LONGEST], b"", "Receive buffer too long", id="no end of a head"),
    ],
)  # fmt: skip
def test_what_is_no_answer(wire: list[bytes], content: bytes, why: str) -> None:
    """What was there is given before it is said that it's not all."""
    reader = Reader("POST")
    assert b"".join(map(reader.feed, wire)) == content
    assert reader.ended
    assert reader.is_last
    with pytest.raises(RemoteProtocolError, match=why):
        reader.check()


def test_plain_messages_are_not_left_to_h11(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("h11.Connection")
    for wire in (SIZED + b"hello", CHUNKED + b"5\r\nhello\r\n0\r\n\r\n"):
        for cut in range(len(wire) + 1):
            assert read("POST", [piece for piece in (wire[:cut], wire[cut:]) if piece])[1:] == (b"hello", "another one")
    writer = Writer(Request("POST", b"/a", [(b"Host", b"a"), (b"content-length", b"1")], b"x", {}))
    assert writer.take(b"x") == [b"POST /a HTTP/1.1\r\nHost: a\r\ncontent-length: 1\r\n\r\nx"]


# Requests -------------------------------------------------------------------------------------------------------------

PAIRS = st.sampled_from([
    (b"accept", b"*/*"), (b"X-Empty", b""), (b"x", b" a"), (b"x", b"a "), (b"x", b"a  b"), (b"x", b"\xc3\xa9"), (b"x", b"a\r\nb: c"), (b"x", b"a\nb"), (b"x", b"\x00"),
    (b"x y", b"a"), (b"", b"a"), (b"x:", b"a"), (b"x: a", b"b"), (b"x\0a", b"b"), (b"x\r\ny", b"b"), (b"\xe9", b"a"), (b"x", b"\x7f"), (b"connection", b"keep-alive"), (b"connection", b"close"), (b"Connection", b"x, Close"),
    (b"content-length", b"7"), (b"transfer-encoding", b"chunked"), (b"transfer-encoding", b"gzip"), (b"host", b"b"), (b"expect", b"100-continue"),
])  # fmt: skip
LENGTHS = st.sampled_from([b"%d", b"0%d", b"+%d", b"%d,%%d", b" %d", b"-%d", b"%d\xb2"])


@st.composite
def requests(draw: st.DrawFn) -> tuple[Request, list[bytes]]:
    """A request, and the parts of its body; most are as they should be."""
    parts = draw(st.lists(st.binary(max_size=9), max_size=4))
    size = len(b"".join(parts))
    length = draw(st.just(b"%d") | LENGTHS).replace(b"%%d", b"%d")
    pairs = [(b"Host", b"a.b")] * draw(st.sampled_from([1, 1, 1, 0]))
    pairs += draw(
        st.permutations([*draw(st.lists(PAIRS, max_size=3)), (b"Content-Length", length.replace(b"%d", b"%d" % size))])
    )
    target = draw(st.sampled_from([b"/", b"/v1/models/m:ask?a=b", b"/a b", b"/\xe9", b""]))
    method = draw(st.sampled_from(["POST", "GET", "HEAD", "PATCH", "P OST"]))
    if draw(st.booleans()) and draw(st.booleans()):
        parts.append(draw(st.binary(min_size=1, max_size=3)))
    return Request(method, target, pairs, None, {}), parts


def write_with_h11(request: Request, parts: list[bytes]) -> tuple[bytes, Any]:
    """The bytes, and what came of it."""
    connection: Any = h11.Connection(h11.CLIENT)
    wire = b""
    try:
        wire += connection.send(
            h11.Request(method=request.method, target=request.target, headers=list(request.headers))
        )
        for part in parts:
            wire += connection.send(h11.Data(data=part))
        wire += connection.send(h11.EndOfMessage())
    except h11.LocalProtocolError as error:
        return wire, str(error)
    return wire, connection.our_state is not h11.DONE


def write(request: Request, parts: list[bytes]) -> tuple[bytes, Any]:
    wire = b""
    try:
        writer = Writer(request)
        for part in parts:
            wire += b"".join(writer.take(part))
        wire += b"".join(writer.end())
    except LocalProtocolError as error:
        return wire, str(error)
    return wire, writer.is_last


LENGTH = [(b"Host", b"a"), (b"content-length", b"2")]


@given(requests())
@example((Request("POST", b"/", LENGTH, None, {}), [b"ab", b"c"]))
@example((Request("POST", b"/", LENGTH, None, {}), [b"a"]))
@example((Request("POST", b"/", [(b"Host", b"a"), (b"x", b"a\r\nb: c")], None, {}), []))
@example((Request("POST", b"/", [(b"Host", b"a"), (b"x: a", b"b")], None, {}), []))
@example((Request("POST", b"/", [(b"Host", b"a"), (b"x\0a", b"b")], None, {}), []))
@example((Request("POST", b"/", [(b"x", b"a"), (b"Host", b"a")], None, {}), []))
def test_it_is_written_as_by_h11(given: tuple[Request, list[bytes]]) -> None:
    wire, outcome = write_with_h11(*given)
    ours, ending = write(*given)
    if isinstance(outcome, str):
        assert ending == outcome
        assert wire.startswith(ours)  # the head waits for what is sent with it
    else:
        assert (ours, ending) == (wire, outcome)


@pytest.mark.parametrize("size", [0, 1, SMALL, SMALL + 1])
def test_the_head_goes_out_together_with_what_costs_little_to_copy(size: int) -> None:
    body = bytes(size)
    writer = Writer(Request("POST", b"/", [(b"Host", b"a"), (b"content-length", b"%d" % size)], None, {}))
    pieces = [*writer.take(body), *writer.end()]
    assert len(pieces) == (1 if size <= SMALL else 2)
    assert b"".join(pieces).endswith(b"\r\n\r\n" + body)
    if size > SMALL:
        assert pieces[1] is body


def test_a_request_does_not_show_its_headers() -> None:
    request = Request("POST", b"/a?key=secret", [(b"x-goog-api-key", b"secret")], b"secret", {})
    assert repr(request) == "<Request POST>"
