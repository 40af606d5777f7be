"""Downloads: bytes as they come, gone on with where the connection broke."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from gemkit_raw.types import Request

from .._values import evolve
from ..errors import APIConnectionError, ConfigurationError, DecodingError
from .calls import exchange
from .endpoints import write_request
from .patience import Patience
from .settings import Settings
from .steps import Commit, Create, Emit, Flow, HttpRequest, Read, Received, Restart, Stream, Write

if TYPE_CHECKING:
    from .progress import Progress


class Body:
    """The bytes that a request asks for, in order, each once."""

    def __init__(self, settings: Settings, request: Request, *, checksum: str | None = None) -> None:
        """Plan to fetch them.

        Args:
            settings: of the client.
            request: what asks for them; it may be sent on once, within the same host.
            checksum: their SHA-256 in hex, if it is known.
        """
        self._settings = settings
        plain = write_request(settings, request)
        # Places in what is compressed on the way would mean nothing.
        self._request = evolve(plain, headers={"Accept-Encoding": "identity", **plain.headers})
        self._checksum = checksum
        self._digest = None
        if checksum is not None:
            import hashlib  # which takes as much memory as all the rest of a download

            self._digest = hashlib.sha256()
        self._tag: str | None = None
        self._patience = Patience(settings.retry)
        self._at = 0
        self._skip = 0
        """Bytes to come that we have already."""
        self.size: int | None = None
        """All bytes; None when that is not known yet."""

    def open(self) -> Flow[None]:
        """Ask for what is still to come."""
        yield Restart()  # each request may take as long as a call
        headers: dict[str, str] = {}
        if self._at:
            headers["Range"] = f"bytes={self._at}-"
            if self._tag is not None:
                headers["If-Range"] = self._tag
        received = yield from self._fetch(evolve(self._request, headers={**self._request.headers, **headers}))
        start, size = read_range(received)
        tag = received.headers.get("etag", "")
        is_other = size != self.size or (tag and self._tag and tag != self._tag)
        if self._at and (is_other or start not in (0, self._at)):
            raise DecodingError("What is downloaded has changed since the download began; download it again.")
        self.size = size
        self._skip = self._at - start
        self._tag = tag if tag.startswith('"') else self._tag

    def _fetch(self, request: HttpRequest) -> Flow[Received]:
        received = yield from exchange(self._settings, request, stream=True, redirect=True, limit=None)
        if received.status < 300:
            return received
        target = urljoin(request.url, received.headers.get("location", ""))
        if not self._settings.trusts(target):
            raise ConfigurationError(f"The service sends us to another host: {urlsplit(target).netloc}")
        return (yield from exchange(self._settings, evolve(request, url=target), stream=True, limit=None))

    def read(self) -> Flow[bytes]:
        """The next bytes; none at the end.

        Raises:
            APIConnectionError: the connection broke, again and again.
            DecodingError: they are not those that the service has, or not all of them.
        """
        while True:
            try:
                data = yield from self._read()
            except APIConnectionError as failure:
                if not (yield from self._patience.lose(failure, f"GET {self._request.url}")):
                    raise
                yield from self.open()
                continue
            if not data:
                self._check()
                return data
            skipped, self._skip = min(self._skip, len(data)), max(0, self._skip - len(data))
            if data := data[skipped:]:
                self._at += len(data)
                self._patience.renew()
                if self._digest is not None:
                    self._digest.update(data)
                return data

    def _read(self) -> Flow[bytes]:
        data: bytes = yield Read()
        if not data and self.size is not None and self._at < self.size:
            raise APIConnectionError(f"The download ended after {self._at} of {self.size} bytes.")
        return data

    def _check(self) -> None:
        if self._digest is not None and self._digest.hexdigest() != self._checksum:
            raise DecodingError("The bytes that came are not those that the service has: their SHA-256 is another.")

    @property
    def done(self) -> int:
        """The bytes that were read."""
        return self._at


def read_range(received: Received) -> tuple[int, int | None]:
    """Where the bytes of an answer begin, and how many there are in all."""
    if received.status == 206:
        said = re.fullmatch(r"bytes (\d{1,18})-\d{1,18}/(\d{1,18}|\*)", received.headers.get("content-range", ""))
        if said is None:
            raise DecodingError("The service does not say which part of the download it sends.")
        return int(said[1]), None if said[2] == "*" else int(said[2])
    length = received.headers.get("content-length", "")
    plain = length.isascii() and length.isdecimal() and "content-encoding" not in received.headers
    return 0, int(length) if plain else None


def stream(settings: Settings, request: Request, *, checksum: str | None = None) -> Stream[bytes]:
    """The bytes that a request asks for, as they come."""
    body = Body(settings, request, checksum=checksum)
    yield from body.open()
    while data := (yield from body.read()):
        yield Emit(data)


def download(
    settings: Settings,
    request: Request,
    *,
    destination: Any = None,
    progress: Progress | None = None,
    checksum: str | None = None,
) -> Flow[bytes | None]:
    """The bytes that a request asks for; None when they go to a destination."""
    body = Body(settings, request, checksum=checksum)
    if destination is not None:
        yield Create(destination)
    yield from body.open()
    pieces: list[bytes] = []
    while data := (yield from body.read()):
        if destination is None:
            pieces.append(data)
        else:
            yield Write(data)
        if progress is not None:
            progress(body.done, body.size)
    if destination is None:
        return b"".join(pieces)
    yield Commit()
    return None


def put(data: bytes, destination: Any) -> Flow[bytes | None]:
    """Bytes that are there already: themselves, or None when they go to a destination."""
    if destination is None:
        return data
    yield Create(destination)
    yield Write(data)
    yield Commit()
    return None
