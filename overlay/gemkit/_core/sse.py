"""Server-sent events from raw bytes, however they were split on their way."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import DecodingError

EVENT_LIMIT = 256 * 1024 * 1024
"""Bytes that an event may have."""
GAP = b"\r\n\r\n"
"""What ends an event of the service."""
NEXT = GAP + b"data: "


class LineDecoder:
    """Takes bytes, gives the lines of text that are complete."""

    def __init__(self) -> None:
        self._rest: list[bytes] = []
        self._after_cr = False

    def feed(self, chunk: bytes) -> Iterator[str]:
        """The lines that these bytes complete."""
        if not chunk:
            return
        if self._after_cr:
            chunk = chunk.removeprefix(b"\n")  # the second half of a CRLF
        self._after_cr = chunk.endswith(b"\r")
        head, *rest = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        self._rest.append(head)
        for part in rest:
            yield from self._take()
            self._rest.append(part)

    def close(self) -> Iterator[str]:
        """The last line, where nothing ends it."""
        if any(self._rest):
            yield from self._take()

    def _take(self) -> Iterator[str]:
        yield b"".join(self._rest).decode(errors="replace")
        self._rest.clear()


class EventDecoder:
    """Takes bytes, gives the data of each event that is complete.

    Lines are split here and on bytes: text line splitters break on U+2028 and friends, which JSON strings may hold. Lines
    that are no event at all but JSON (the service reports some errors so) are given like the data of an event. Time is linear
    in the bytes, whatever the size of an event.
    """

    def __init__(self, limit: int = EVENT_LIMIT) -> None:
        self._limit = limit
        self._size = 0
        self._line: list[bytes] = []
        self._data: list[bytes] = []
        self._bare = False
        self._start = True
        self._after_cr = False

    def feed(self, chunk: bytes) -> list[bytes]:
        """The data of the events that these bytes complete; DecodingError when one grows too large."""
        if len(chunk) > self._limit:
            return self._read(chunk)
        if self._idle and (events := split_events(chunk)):
            self._start = False
            return events
        found: list[bytes] = []
        if not self._idle and (end := chunk.find(GAP) + 4) > 3:  # of what has begun
            found += self._read(chunk[:end])
            chunk = chunk[end:]
        if self._idle and (end := chunk.rfind(GAP) + 4) > 3 and (events := split_events(chunk[:end])):
            self._start = False
            found += events
            chunk = chunk[end:]
        return found + self._read(chunk) if chunk else found

    @property
    def _idle(self) -> bool:
        """Whether what comes next begins an event, or nothing."""
        return not (self._size or self._data or self._after_cr)

    def _read(self, chunk: bytes) -> list[bytes]:
        """The same line by line."""
        if self._after_cr and chunk:
            chunk = chunk.removeprefix(b"\n")  # the second half of a CRLF
            self._after_cr = False
        if b"\r" in chunk:
            self._after_cr = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        head, *rest = chunk.split(b"\n")
        self._size += len(head)
        if self._size > self._limit:
            raise DecodingError(f"An event is larger than {self._limit:,} bytes.")
        self._line.append(head)
        found: list[bytes] = []
        for part in rest:
            line = b"".join(self._line)
            self._line = [part]
            self._size = self._size + len(part) if line else len(part)
            self._take(line, found)
        return found

    def close(self) -> list[bytes]:
        """The data of an event that the end of the stream left without its empty line."""
        found: list[bytes] = []
        self._take(b"".join(self._line), found)
        self._line = []
        self._take(b"", found)
        return found

    def _take(self, line: bytes, found: list[bytes]) -> None:
        if self._start:
            self._start = False
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line:
            data = b"\n".join(self._data)
            self._data = []
            self._bare = False
            if data:
                found.append(data)
        elif line.startswith(b"data:") and not self._bare:
            self._data.append(line[6:] if line.startswith(b"data: ") else line[5:])
        elif self._bare or line[:1] in b"{[":
            if self._data and not self._bare:
                found.append(b"\n".join(self._data))
                self._data = []
            self._bare = True
            self._data.append(line)


def split_events(chunk: bytes) -> list[bytes]:
    """The data of events that have one line each, as nearly all of the service have; none where that is not all there is."""
    if not (chunk.startswith(b"data: ") and chunk.endswith(GAP)):
        return []
    events = chunk[6:-4].split(NEXT)
    plain = chunk.count(b"\n") == chunk.count(b"\r") == 2 * len(events) and all(events)
    return events if plain else []
