"""HTTP/1.1 that is not plain, by h11, which few programs ever need."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import h11

from .faults import LocalProtocolError
from .http11 import LONGEST, Head, Request, read_headers


class UnusualWriter:
    """Writes a request; LocalProtocolError where that can't be sent."""

    def __init__(self, request: Request) -> None:
        self._connection: Any = h11.Connection(h11.CLIENT)
        with refusing():
            self.head = self._send(
                h11.Request(method=request.method, target=request.target, headers=list(request.headers))
            )

    @property
    def is_last(self) -> bool:
        """Whether the connection is to have no other request."""
        return self._connection.our_state is not h11.DONE

    def take(self, data: bytes | memoryview) -> bytes:
        """What to send for this part of the body."""
        with refusing():
            return self._send(h11.Data(data=bytes(data)))

    def end(self) -> bytes:
        """What to send at the end."""
        with refusing():
            return self._send(h11.EndOfMessage())

    def _send(self, event: Any) -> bytes:
        return self._connection.send(event) or b""


class UnusualReader:
    """Reads an answer, or a chunked body alone."""

    head: Head | None = None
    ended = False
    is_last = False

    def __init__(self, method: str) -> None:
        """For the answer to a request of this method."""
        self._connection: Any = h11.Connection(h11.CLIENT, max_incomplete_event_size=LONGEST)
        self._connection.send(h11.Request(method=method, target="/", headers=[("Host", "")]))
        self._connection.send(h11.EndOfMessage())

    def feed(self, data: bytes) -> tuple[bytes, str]:
        """The content in these bytes, and why there is no more of it, if that is not as it should be."""
        content: list[bytes] = []
        connection = self._connection
        try:
            connection.receive_data(data)
            while not self.ended and (event := connection.next_event()) is not h11.NEED_DATA:
                match event:
                    case h11.Data():
                        content.append(bytes(event.data))
                    case h11.Response():
                        pairs = event.headers.raw_items()
                        version = b"HTTP/" + event.http_version
                        self.head = Head(event.status_code, version, event.reason, pairs, read_headers(pairs))
                    case h11.EndOfMessage():
                        self.ended = True
                        self.is_last = connection.their_state is not h11.DONE or bool(connection.trailing_data[0])
                    case _:  # not the answer yet
                        pass
        except h11.RemoteProtocolError as error:
            return b"".join(content), str(error)
        return b"".join(content), ""


@contextmanager
def refusing() -> Generator[None]:
    """Raise our exception for h11's."""
    try:
        yield
    except h11.LocalProtocolError as error:
        raise LocalProtocolError(str(error)) from error
