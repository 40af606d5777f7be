"""Chunked bodies, as far as they are plain: sizes and content, as nearly all of them are to the end."""

from __future__ import annotations

import re

import httpcore

BORDER = re.compile(rb"\r\n([0-9A-Fa-f]{1,8})\r\n")
"""What stands between two chunks."""
BEGINNING = re.compile(rb"(?:\r(?:\n(?:[0-9A-Fa-f]{0,8}\r?)?)?)?")
"""What may become that."""
PLAIN_HEAD = b"HTTP/1.1 200 "
CHUNKED = b"\ntransfer-encoding: chunked\r\n"


def find_body(data: bytes) -> int:
    """Where a chunked body begins in what came in first of an answer; 0 where that is not plain."""
    if not data.startswith(PLAIN_HEAD):
        return 0
    end = data.find(b"\n\r\n") + 3
    return end if CHUNKED in data[:end].lower() and data.find(b"\n\n", 0, end) < 0 else 0


class ChunkedReader:
    """Takes the bytes of a chunked body, gives their content.

    It stops at whatever is more than sizes and content: the end and its trailers, extensions, faults. That is for those to
    read who know all of HTTP.
    """

    def __init__(self) -> None:
        self.stopped = False
        self._left = 0
        self._border = b"\r\n"  # as far as it came; the first chunk has none before it
        self._rest = b""

    def release(self) -> bytes:
        """What it stopped at, as a chunked body of its own; RemoteProtocolError when the last chunk is longer than it says."""
        if not self._rest.startswith(b"\r\n"):
            raise httpcore.RemoteProtocolError("A chunk is longer than it says.")
        return self._rest[2:]

    def feed(self, data: bytes) -> bytes:
        """The content in these bytes."""
        if self._border:
            data = self._border + data
            self._border = b""
        content: list[bytes] = []
        size, at, end = len(data), 0, self._left
        while end < size:
            content.append(data[at:end])
            border = BORDER.match(data, end)
            length = int(border[1], 16) if border else 0
            if border is None or not length:
                self._end(data[end:])
                return b"".join(content)
            at = border.end()
            end = at + length
        content.append(data[at:])
        self._left = end - size
        return b"".join(content)

    def _end(self, tail: bytes) -> None:
        self._left = 0
        if BEGINNING.fullmatch(tail):
            self._border = tail
        else:
            self.stopped = True
            self._rest = tail
