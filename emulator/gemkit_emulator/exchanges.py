"""What the journal holds: requests with their answers, and WebSocket sessions."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from gemkit_emulator.bodies import decompress, get_header, media_type, parse_json, split_events

if TYPE_CHECKING:
    from gemkit_emulator.scrubbing import Mask

PIECE_LIMIT: Final = 50_000
"""How many pieces of an answer, or messages of a session, are told apart."""
OVERHEAD: Final = 2048
"""What an exchange is taken to weigh besides its bodies."""

Outcome = Literal["open", "done", "cancelled", "cut", "failed"]
"""open: under way; done: to its end; cancelled: the client hung up; cut: the answer broke off; failed: a fault of ours."""


class Piece(NamedTuple):
    """Where a piece of a body begins, and when it was sent."""

    time: int
    """Nanoseconds since 1970."""
    offset: int


@dataclass(frozen=True, slots=True)
class SessionMessage:
    """One message of a WebSocket session."""

    time: int
    """Nanoseconds since 1970."""
    sender: Literal["client", "server"]
    is_text: bool
    body: bytes
    """Its content, or the beginning of it."""
    size: int
    """How many bytes it had."""


class Body:
    """The beginning of a body, and its true size."""

    __slots__ = ("_kept", "_limit", "_mask", "_pieces", "size")

    def __init__(self, limit: int, mask: Mask | None) -> None:
        self._limit = limit
        self._mask = mask
        self._kept = bytearray()
        self._pieces = array("q")
        """Time and offset of each, in turn: sixteen bytes a piece."""
        self.size = 0
        """How many bytes it has had so far."""

    def append(self, chunk: bytes, now: int) -> int:
        """Note a piece; the bytes it takes up."""
        told_apart = len(self._pieces) < 2 * PIECE_LIMIT
        if told_apart:
            self._pieces.extend((now, self.size))
        self.size += len(chunk)
        start = len(self._kept)
        room = self._limit - start
        if room > 0:
            # Through a view: of a large piece, nothing but what is kept is copied.
            self._kept += chunk if len(chunk) <= room else memoryview(chunk)[:room]
            if self._mask:
                self._mask.apply(self._kept, start)
        return len(self._kept) - start + 16 * told_apart

    def stop(self) -> None:
        """Keep nothing more."""
        self._limit = 0

    def read(self, start: int = 0) -> bytes:
        """What is kept, from an offset on."""
        return bytes(self._kept[start:])

    @property
    def kept(self) -> int:
        """How many bytes are kept."""
        return len(self._kept)

    def list_pieces(self, start: int = 0) -> list[Piece]:
        """When each piece came, from one on."""
        return list(map(Piece, self._pieces[2 * start :: 2], self._pieces[2 * start + 1 :: 2]))

    @property
    def piece_count(self) -> int:
        """How many pieces are told apart; at most 50,000."""
        return len(self._pieces) // 2


@dataclass(slots=True, eq=False)
class Exchange:
    """A request and its answer, or a WebSocket session; it grows while it is under way."""

    number: int
    """The first is 1; none is given twice, not even after `clear`."""
    kind: Literal["http", "websocket"]
    started: int
    """Nanoseconds since 1970, by the emulator's clock; likewise the other times."""
    method: str
    path: str
    query: str
    """As it was sent, without the values of keys and upload ids."""
    operation: str
    """The operation's id, "models.generateContent"; empty for what is none."""
    version: str
    """The API version asked for, "v1beta"; empty where there is none."""
    raw_request_headers: list[tuple[bytes, bytes]]
    request: Body
    response: Body
    received: int | None = None
    """When the request was there to its last byte."""
    answered: int | None = None
    """When the status and headers of the answer were sent."""
    ended: int | None = None
    outcome: Outcome = "open"
    status: int | None = None
    """The HTTP status; 101 for a session that was accepted."""
    messages: list[SessionMessage] = field(default_factory=list[SessionMessage])
    """What was said in a WebSocket session."""
    message_count: int = 0
    """How many messages there were: only the first 50,000 are kept."""
    close_code: int | None = None
    close_reason: str = ""
    error: str = ""
    """The type of the exception, where there was a fault."""
    raw_response_headers: list[tuple[bytes, bytes]] = field(default_factory=list[tuple[bytes, bytes]])
    weight: int = OVERHEAD
    """About how many bytes it takes up."""
    is_kept: bool = True
    """Whether the journal still has it; if not, it grows no more."""

    @property
    def request_headers(self) -> list[tuple[str, str]]:
        """The request's headers, names in lower case."""
        return _read_headers(self.raw_request_headers)

    @property
    def request_body(self) -> bytes:
        """The request's body, or the beginning of it."""
        return self.request.read()

    @property
    def request_size(self) -> int:
        """How many bytes the request's body had."""
        return self.request.size

    @property
    def request_json(self) -> Any:
        """The request's body as JSON; None where it is none, or was not kept whole."""
        return _read_json(self.request_headers, self.request_body, self.request_size)

    @property
    def response_headers(self) -> list[tuple[str, str]]:
        """The answer's headers, names in lower case."""
        return _read_headers(self.raw_response_headers)

    @property
    def response_body(self) -> bytes:
        """The answer's body so far, or the beginning of it."""
        return self.response.read()

    @property
    def response_size(self) -> int:
        """How many bytes the answer's body has had so far."""
        return self.response.size

    @property
    def response_json(self) -> Any:
        """The answer's body as JSON; None where it is none, or was not kept whole."""
        return _read_json(self.response_headers, self.response_body, self.response_size)

    @property
    def events(self) -> list[Any]:
        """The JSON of each server-sent event so far."""
        if media_type(self.response_headers) != "text/event-stream":
            return []
        body = decompress(self.response_body, get_header(self.response_headers, "content-encoding")) or b""
        return [parse_json(data.encode()) for data in split_events(body)]

    @property
    def pieces(self) -> list[Piece]:
        """When which part of the answer's body was sent."""
        return self.response.list_pieces()

    @property
    def url(self) -> str:
        """Path and query."""
        return f"{self.path}?{self.query}" if self.query else self.path


def _read_headers(headers: list[tuple[bytes, bytes]]) -> list[tuple[str, str]]:
    return [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in headers]


def _read_json(headers: list[tuple[str, str]], body: bytes, size: int) -> Any:
    if len(body) < size:
        return None
    content = decompress(body, get_header(headers, "content-encoding"))
    return None if not content else parse_json(content)
