"""HTTP/1.1 without I/O: what a request is on the wire, and what is in the bytes of its answer.

Nearly all messages are plain, and are written and read here. All others are h11's, from their first byte on (`unusual.py`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from .faults import LocalProtocolError, RemoteProtocolError

Pairs: TypeAlias = Sequence[tuple[bytes, bytes]]
"""Headers."""

REQUEST_LINE = re.compile(rb"[A-Z]+ [!-~]+ HTTP/1\.1\r\n")
PLAIN_PAIRS = re.compile(rb"(?:[\w!#$%&'*+.^`|~-]++\0(?:[!-~\x80-\xff]++(?:[\t ]++[!-~\x80-\xff]++)*+)?+\0)*+")
"""Names and values, none of which can pass for more than one."""
VERSION = b"HTTP/1.1 "
ANSWER = re.compile(
    rb"HTTP/1\.1 ([2-5][0-9][0-9])(?: ([\t -~\x80-\xff]*))?\r\n"
    rb"((?:[\w!#$%&'*+.^`|~-]++:[\t ]*+(?:[!-~\x80-\xff]++(?:[\t ]++[!-~\x80-\xff]++)*+)?+\r\n)*+)\r\n"
)
"""The head of a plain answer."""
HEADER = re.compile(rb"([^:]+):[\t ]*([^\r]*)\r\n")
BORDER = re.compile(rb"\r\n([0-9A-Fa-f]{1,8})\r\n")
"""What stands between two chunks."""
BEGINNING = re.compile(rb"(?:\r(?:\n(?:[0-9A-Fa-f]{0,8}\r?)?)?)?")
"""What may become that."""
END = b"\r\n0\r\n\r\n"
"""What stands behind the last one."""
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
SMALL = 64 * 1024
"""Bytes of a piece of a body that is copied to be sent together with the head."""
LONGEST = 100 * 1024
"""Bytes of a head whose end has not come."""


class Request(NamedTuple):
    """A request. Its content is bytes, or gives them, awaited or not, or has `views` of them, each until the next."""

    method: str
    target: bytes
    headers: Pairs
    content: Any
    extensions: Mapping[str, Any]
    """httpx's: `timeout`, `sni_hostname`."""

    def __repr__(self) -> str:  # there is a key among the headers
        return f"<Request {self.method}>"

    def limit(self, kind: str) -> float | None:
        """The seconds that it may take to `connect`, to `read` or to `write` something, or to wait for the `pool`."""
        return self.extensions.get("timeout", {}).get(kind)


class Head(NamedTuple):
    """How an answer begins."""

    status: int
    version: bytes
    reason: bytes
    pairs: Pairs
    headers: dict[str, str]
    """By lower-case name; those that come more than once as one."""


class Writer:
    """Writes a request: each part of its body as it goes out, the head before the first."""

    is_last = False
    """Whether the connection is to have no other request."""

    def __init__(self, request: Request) -> None:
        """LocalProtocolError for headers that can't be sent."""
        method, target, pairs = request.method.encode("ascii"), request.target, request.headers
        headers = {name.lower(): value for name, value in pairs}
        line = b"%s %s HTTP/1.1\r\n" % (method, target)
        length = headers.get(b"content-length", b"0")
        self._unusual: Any = None
        self._left = 0
        if (
            next(iter(headers), b"") == b"host"
            and headers.get(b"connection", b"keep-alive") == b"keep-alive"
            and b"transfer-encoding" not in headers
            and len(headers) == len(pairs)
            and is_number(length)
            and REQUEST_LINE.fullmatch(line)
            and PLAIN_PAIRS.fullmatch(b"".join([b"%s\0%s\0" % pair for pair in pairs]))
        ):
            self._head = b"%s%s\r\n" % (line, b"".join([b"%s: %s\r\n" % pair for pair in pairs]))
            self._left = int(length)
        else:
            from .unusual import UnusualWriter

            self._unusual = UnusualWriter(request)
            self._head = self._unusual.head

    def take(self, data: bytes | memoryview) -> list[bytes | memoryview]:
        """What to send for this part of the body; LocalProtocolError when that is more than the head says."""
        if self._unusual is not None:
            data = self._unusual.take(data)
        else:
            self._left -= len(data)
            if self._left < 0:
                raise LocalProtocolError("Too much data for declared Content-Length")
        return self._join(data)

    def end(self) -> list[bytes | memoryview]:
        """What to send at the end; LocalProtocolError when the body was less than the head says."""
        data = b""
        if self._unusual is not None:
            data = self._unusual.end()
            self.is_last = self._unusual.is_last
        elif self._left:
            raise LocalProtocolError("Too little data for declared Content-Length")
        return self._join(data)

    def _join(self, data: bytes | memoryview) -> list[bytes | memoryview]:
        """Head and body are one packet, and one TLS record, where that costs little."""
        if head := self._head:
            self._head = b""
            return [head + data] if len(data) <= SMALL else [head, data]
        return [data] if data else []


class Reader:
    """Reads the answer to a request: takes bytes as they come in, gives the content that is in them."""

    head: Head | None = None
    ended = False
    """Whether nothing more is to be read; `check` says whether that is as it should be."""
    is_last = False
    """Whether the connection can have no other request after this one."""

    def __init__(self, method: str) -> None:
        self._method = method
        self._held = b""  # what is to be read together with what follows it
        self._left = 0  # of the body, or of a chunk
        self._is_chunked = False
        self._unusual: Any = None
        self._fault: Exception | None = None

    @property
    def is_counted(self) -> bool:
        """Whether all that is still to come of the body is content, and may be fed as views of memory."""
        return not self._is_chunked and self._unusual is None

    def feed(self, data: bytes) -> bytes:
        """The content in these bytes; none are the connection's end."""
        if not data and self.head is None:
            return self._fail("Server disconnected without sending a response.")
        if self._unusual is not None:
            return self._ask(data)
        if self.head is None:
            return self._read_head(self._held + data)
        if not data:
            return self._fail("The connection ended before the answer did.")
        return self._read_chunks(data) if self._is_chunked else self._read_part(data)

    def check(self) -> None:
        """RemoteProtocolError when the answer was none, or not whole; the content before that has been given."""
        if self._fault is not None:
            raise self._fault

    def _read_head(self, data: bytes) -> bytes:
        end = data.find(b"\n\r\n") + 3
        if end < 3 and data[:9] == VERSION[: len(data)] and b"\n\n" not in data and len(data) <= LONGEST:
            self._held = data
            return b""
        self._held = b""
        plain = ANSWER.fullmatch(data, 0, end)
        if plain is None or not self._take_head(plain):
            return self._ask(data)
        return self._read_chunks(data[end:]) if self._is_chunked else self._read_part(data[end:])

    def _take_head(self, found: re.Match[bytes]) -> bool:
        """Whether what follows is plain too."""
        status, pairs = int(found[1]), HEADER.findall(found[3])
        headers = read_headers(pairs)
        length, coding = headers.get("content-length"), headers.get("transfer-encoding")
        if (
            self._method == "HEAD"
            or status in (204, 304)
            or headers.get("connection", "keep-alive").lower() != "keep-alive"
        ):
            return False
        if coding is None and length is not None and is_number(length):
            self._left = int(length)
        elif coding == "chunked" and length is None:
            self._is_chunked = True
            self._held = b"\r\n"  # the first chunk has none before it
        else:
            return False
        self.head = Head(status, b"HTTP/1.1", found[2] or b"", pairs, headers)
        return True

    def _read_part(self, data: bytes) -> bytes:
        """Of a body whose size is known."""
        left = self._left = self._left - len(data)
        if left > 0:
            return data
        self.ended = True
        self.is_last = left < 0
        return data[:left] if left else data

    def _read_chunks(self, data: bytes) -> bytes:
        """The content of all chunks that came: it goes on together."""
        if self._held:
            data = self._held + data
            self._held = b""
        content: list[bytes] = []
        size, at, end = len(data), 0, self._left
        while end < size:
            content.append(data[at:end])
            border = BORDER.match(data, end)
            length = int(border[1], 16) if border else 0
            if border is None or not length:
                self._left = 0
                content.append(self._read_border(data[end:]))
                return b"".join(content)
            at = border.end()
            end = at + length
        content.append(data[at:])
        self._left = end - size
        return b"".join(content)

    def _read_border(self, data: bytes) -> bytes:
        """What stands behind a chunk, and is no plain border."""
        if data == END:
            self.ended = True
        elif BEGINNING.fullmatch(data) or END.startswith(data):
            self._held = data
        elif not data.startswith(b"\r\n"):
            return self._fail("A chunk is longer than it says.")
        else:  # to h11, the rest of the body is all of it
            return self._ask(CHUNKED + data[2:])
        return b""

    def _ask(self, data: bytes) -> bytes:
        if self._unusual is None:
            from .unusual import UnusualReader

            self._unusual = UnusualReader(self._method)
        content, why = self._unusual.feed(data)
        self.head = self.head or self._unusual.head
        self.ended = self._unusual.ended
        self.is_last = self._unusual.is_last
        if why:
            self._fail(why)
        return content

    def _fail(self, why: str) -> bytes:
        self.ended = self.is_last = True
        self._fault = RemoteProtocolError(why)
        return b""


def read_headers(pairs: Pairs) -> dict[str, str]:
    """Headers by lower-case name; those that come more than once as one."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in pairs:
        name = raw_name.decode("ascii").lower()
        try:
            value = raw_value.decode()
        except UnicodeDecodeError:
            value = raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def is_number(text: str | bytes) -> bool:
    """Whether it is a size as everybody writes it."""
    return text.isascii() and text.isdigit() and len(text) <= 18
