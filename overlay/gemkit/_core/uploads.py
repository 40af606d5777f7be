"""Resumable uploads: what to send next, and what the service's answers mean."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from .._values import Value, field
from ..errors import APIConnectionError, APIError, UploadExpiredError, UploadFailedError
from .failures import read_error
from .patience import Patience
from .progress import Progress
from .retrying import RETRYABLE
from .settings import Settings, is_web_address
from .steps import Excerpt, Flow, HttpRequest, Invoke, Job, Now, Piece, Pull, Received, Restart, Send, Source

if TYPE_CHECKING:
    from os import PathLike

SLICE = 8 * 1024 * 1024
"""Bytes sent in one request, at least; the service may ask for a multiple of something larger."""
LONGEST_SLICE = 64 * 1024 * 1024
"""Bytes sent in one request, at most, where the line is fast: each request waits for its answer."""
FAST = 1.0
"""Seconds that a slice takes at most where the line is."""
LARGEST_SLICE = 64 * 1024 * 1024
"""Bytes that are kept in memory at once, at most."""
LARGEST = 2 * 1024**3
"""Bytes of the largest file that the service takes."""
LARGEST_DOCUMENT = 100 * 1024**2
"""Bytes of the largest file that a file search store takes."""

MISPLACED = frozenset({409, 412, 416})
"""Answers to a slice that are about its place or its moment, not about what is in it."""

Begin = Callable[[], Flow[Received]]
"""Opens an upload session; gives the service's answer to that."""


class Upload(Value, frozen=False):
    """An upload under way; an empty one is yet to begin.

    `files.upload(..., resume=upload)` goes on with it, and keeps it up to date: after an interruption it can be saved.
    """

    url: str = field(default="", repr=False)
    """Where its bytes go; whoever has it can add to the upload."""
    size: int | None = None
    """All bytes; None when that is not known in advance."""
    granularity: int = 1
    """All slices but the last must be a multiple of this many bytes."""
    offset: int = 0
    """The bytes that the service has confirmed."""
    fingerprint: str = ""
    """By it another process sees whether it has the same file."""

    @property
    def slice_size(self) -> int:
        return -(-SLICE // self.granularity) * self.granularity

    def renew(self, url: str = "", size: int | None = None, granularity: int = 1, fingerprint: str = "") -> None:
        """Make it one that is at its beginning."""
        self.url, self.size, self.granularity, self.fingerprint = url, size, granularity, fingerprint
        self.offset = 0

    def save(self, path: str | PathLike[str]) -> None:
        """Write it to a file, for another process to go on. Keep that file to yourself: its address is a secret."""
        from pathlib import Path

        place = Path(path)
        new = place.with_name(place.name + ".new")
        new.touch(mode=0o600)
        new.write_text(json.dumps(self.to_dict()) + "\n", "utf-8")
        new.replace(place)

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Upload:
        """The upload that was saved to a file.

        Raises:
            OSError: there is no such file, or it can't be read.
            ValueError: it is not a saved upload.
        """
        from pathlib import Path

        try:
            return cls.from_dict(json.loads(Path(path).read_bytes()))
        except ValueError as error:
            raise ValueError(f"{path} is not a saved upload: {error}") from error

    def to_dict(self) -> dict[str, Any]:
        """All of it, fit for JSON."""
        return {name: getattr(self, name) for name in FIELDS}

    @classmethod
    def from_dict(cls, data: Any) -> Upload:
        """The upload that `to_dict` wrote; ValueError when it did not."""
        if not isinstance(data, dict):
            raise ValueError("it is no JSON object")  # noqa: TRY004  # of what a file holds, not of an argument
        given = cast("dict[str, Any]", data)
        if missing := FIELDS.keys() - given.keys():
            raise ValueError(f"it has no {', '.join(sorted(missing))}")
        values = {name: given[name] for name in FIELDS}
        for name, value in values.items():
            if type(value) not in FIELDS[name] or (isinstance(value, int) and value < 0):
                raise ValueError(f"its {name} is {value!r}")
        upload = cls(**values)
        if not is_web_address(upload.url) or not 0 < upload.granularity <= LARGEST_SLICE:
            raise ValueError("its address or its granularity makes no sense")
        return upload


FIELDS: Mapping[str, tuple[type, ...]] = {
    "url": (str,),
    "size": (int, type(None)),
    "granularity": (int,),
    "offset": (int,),
    "fingerprint": (str,),
}
"""What a saved upload has, and of what type."""


class Sent(Value):
    """An upload that is complete."""

    answer: Received
    sha256: str | None
    """Of all bytes, in hex; None when they can be read again."""


class Window:
    """What is sent next: a slice that begins where the service has no more. Only of what can't be read again it has the bytes."""

    def __init__(self, upload: Upload, source: Source) -> None:
        self.upload = upload
        self.source = source
        self.start = self.end = 0
        self.data = b""
        self.sha256: str | None = None
        """Of all that was pulled."""
        self.is_last = False
        """Whether nothing comes after it."""
        self.pace = 1
        """How many slices of the usual size are one."""

    @property
    def length(self) -> int:
        """The bytes of a slice, where there are as many."""
        usual = self.upload.slice_size
        return max(usual, min(usual * self.pace, LONGEST_SLICE // usual * usual))

    @property
    def body(self) -> bytes | Excerpt:
        return (
            Excerpt(self.start, self.end - self.start) if self.source.can_seek and self.end > self.start else self.data
        )

    def can_reach(self, place: int) -> bool:
        """Whether the bytes from a place on are here, or can be read again."""
        return self.source.can_seek or self.start <= place <= self.end

    def move(self) -> Flow[None]:
        """Hold what is to be sent next; UploadFailedError when the source is not as long as it was."""
        offset, size = self.upload.offset, self.upload.size
        if self.source.can_seek and size is not None:
            self.start, self.end = offset, min(offset + self.length, size)
            self.is_last = self.end == size
            return
        kept = b"" if offset == self.end else self.data[offset - self.start :]
        self.start, self.data = offset, b""  # not both in memory, what was sent and what comes next
        if not (self.is_last and kept):
            wanted = self.upload.slice_size - len(kept)
            data = (yield from self.pull(wanted, offset + len(kept))).data
            kept = kept + data if kept else data
            self.is_last = len(data) < wanted or offset + len(kept) == size
            check_length(self.upload, offset + len(kept), ended=len(data) < wanted)
        self.data, self.end = kept, offset + len(kept)

    def pass_over(self, upto: int | None) -> Flow[None]:
        """Go to where the service has no more of it (None: it has all)."""
        at = 0
        while not self.source.can_seek and (upto is None or at < upto):
            wanted = self.upload.slice_size if upto is None else min(self.upload.slice_size, upto - at)
            piece = yield from self.pull(wanted, at)
            at += len(piece.data)
            if len(piece.data) < wanted:
                check_length(self.upload, at, ended=True)
                if upto is not None:
                    raise other(self.upload, f"the service has {upto} bytes of it, and this has {at}")
                break
        self.start = self.end = upto if upto is not None else at or self.source.size or 0

    def pull(self, size: int, at: int) -> Flow[Piece]:
        piece: Piece = yield Pull(size, at)
        self.sha256 = piece.sha256
        return piece


class Transfer:
    """A source on its way to the service.

    After any loss the service is asked what it has, and only the rest is sent. As long as bytes get through it goes on; it fails
    after more than `max_retries` losses in a row. A session that the service has forgotten is begun anew, if the source can be
    read from its start again.
    """

    def __init__(
        self,
        settings: Settings,
        upload: Upload,
        source: Source,
        begin: Begin,
        *,
        progress: Progress | None = None,
        path: str | None = None,
    ) -> None:
        """Plan it.

        Args:
            settings: of the client.
            upload: how it stands, and will be kept; an empty one is begun.
            source: what is sent.
            begin: opens a session.
            progress: told of what the service has.
            path: where the upload is saved as it goes on.
        """
        self._settings = settings
        self._upload = upload
        self._source = source
        self._begin = begin
        self._progress = progress
        self._path = path
        self._window = Window(upload, source)
        self._resumed = bool(upload.url)
        """Whether somebody else has sent what the service has."""
        self._doubtful = self._resumed
        """Whether the service has to be asked what it has."""
        self._refusal: APIError | None = None
        """What it had to say against the last slice."""
        self._sent = 0
        """As far as bytes of the source were sent."""
        self._best = 0
        self._reported = -1
        self._restarts = 0
        self._patience = Patience(settings.retry)

    def run(self) -> Flow[Sent]:
        """Do it; gives what the service answers at the end."""
        upload, window = self._upload, self._window
        if self._resumed:
            check_source(upload, self._source)
        while True:
            if not upload.url:
                start(upload, (yield from self._begin()), self._source)
                yield from self._keep()
            if not self._doubtful:
                yield from window.move()
            yield Restart()  # each request may take as long as a call
            try:
                answer = yield from (self._query() if self._doubtful else self._send_slice())
            except UploadExpiredError:
                if not self._can_restart():
                    raise
                self._restart()
                window = self._window
            except (APIError, APIConnectionError) as failure:
                yield from self._back_off(failure)
            else:
                if answer.headers["x-goog-upload-status"] == "final":
                    return (yield from self._end(answer))
                yield from self._go_on(read_count(answer, "x-goog-upload-size-received"))

    def _send_slice(self) -> Flow[Received]:
        """The service's word that it has the slice, all of it."""
        upload, window = self._upload, self._window
        self._sent = max(self._sent, window.end)
        command = "upload, finalize" if window.is_last else "upload"
        headers = {"X-Goog-Upload-Command": command, "X-Goog-Upload-Offset": str(upload.offset)}
        began: float = yield Now()
        try:
            answer = yield from ask(self._settings, upload, headers, window.body)
        except EOFError as error:
            raise UploadFailedError(f"The file changed while it was uploaded: {error}.", upload=upload) from error
        if answer.headers["x-goog-upload-status"] == "active":
            if window.is_last:
                raise APIConnectionError("The service took the last bytes, but did not end the upload.")
            if read_count(answer, "x-goog-upload-size-received") not in (None, window.end):
                raise APIConnectionError("The service did not keep all of what it took.")
        window.pace = window.pace * 2 if (yield Now()) - began < FAST else 1
        return answer

    def _query(self) -> Flow[Received]:
        """The service's word on what it has."""
        answer = yield from ask(self._settings, self._upload, {"X-Goog-Upload-Command": "query"}, b"")
        if answer.headers["x-goog-upload-status"] == "active" and (
            read_count(answer, "x-goog-upload-size-received") is None
        ):
            raise unclear()
        return answer

    def _go_on(self, count: int | None) -> Flow[None]:
        """Go on from what the service has."""
        upload, window = self._upload, self._window
        confirmed = window.end if count is None else count
        if self._refusal is not None and confirmed == upload.offset:  # it was not about the place of the slice
            raise stopped(upload, self._refusal) from self._refusal
        if self._resumed:
            if upload.size is None or confirmed <= upload.size:
                yield from window.pass_over(confirmed)
            self._resumed = False
            self._sent = window.end
        if confirmed > self._sent or not window.can_reach(confirmed):
            least = 0 if self._source.can_seek else window.start
            raise UploadFailedError(
                f"The service says it has {confirmed} bytes, but {least} to {self._sent} were expected.", upload=upload
            )
        self._doubtful = False
        self._refusal = None
        upload.offset = confirmed
        if confirmed > self._best:
            self._best = confirmed
            self._patience.renew()
            self._report(confirmed)
        yield from self._keep()

    def _end(self, answer: Received) -> Flow[Sent]:
        """The end: all is there."""
        upload, window = self._upload, self._window
        if self._resumed:
            yield from window.pass_over(None)
        elif not window.is_last or self._sent < window.end:
            raise UploadFailedError("The service ended the upload before all bytes were sent.", upload=upload)
        upload.offset = window.end
        self._report(window.end)
        return Sent(answer, None if self._source.can_seek else window.sha256)

    def _back_off(self, failure: APIError | APIConnectionError) -> Flow[None]:
        """Wait after a loss, to ask the service then; UploadFailedError when there were too many."""
        upload, loss = self._upload, as_loss(failure)
        is_barred = isinstance(failure, APIError) and failure.code in (401, 403)
        if is_barred or not (yield from self._patience.lose(loss, f"POST {urlsplit(upload.url).path}", failure)):
            error = stopped(upload, failure)
            for note in getattr(loss, "__notes__", ()):
                error.add_note(note)
            raise error from failure
        if not self._doubtful and isinstance(failure, APIError) and failure.code not in RETRYABLE | MISPLACED:
            self._refusal = failure
        self._doubtful = True
        self._window.pace = 1

    def _can_restart(self) -> bool:
        """Whether a session that the service has forgotten can be begun anew: it was of some use once, and all bytes can be had."""
        is_open = self._resumed or (self._best > 0 and self._source.can_seek)
        return is_open and self._restarts < self._settings.retry.max_retries

    def _restart(self) -> None:
        self._window = Window(self._upload, self._source)
        self._upload.renew()
        self._restarts += 1
        self._sent = self._best = 0
        self._resumed = self._doubtful = False
        self._refusal = None

    def _keep(self) -> Flow[None]:
        if self._path is not None:
            [outcome] = yield Invoke([Job(self._upload.save, (self._path,))])
            if outcome.error is not None:
                raise outcome.error

    def _report(self, done: int) -> None:
        if self._progress is not None and done > self._reported:
            self._reported = done
            self._progress(done, self._upload.size)


def start(upload: Upload, received: Received, source: Source) -> None:
    """Make it the upload that the service opened."""
    url = received.headers.get("x-goog-upload-url", "")
    if not is_web_address(url):
        raise UploadFailedError(f"The service opened no upload session: its X-Goog-Upload-URL is {url!r}.")
    granularity = read_count(received, "x-goog-upload-chunk-granularity") or 1
    if granularity > LARGEST_SLICE:
        raise UploadFailedError(f"The service wants slices of {granularity:,} bytes, more than we keep in memory.")
    upload.renew(url, source.size, granularity, take_fingerprint(source))


def take_fingerprint(source: Source) -> str:
    """What tells a source from others, as far as its first bytes do."""
    from hashlib import sha256  # half of a megabyte, which downloads don't need

    return sha256(source.head).hexdigest()


def check_source(upload: Upload, source: Source) -> None:
    """UploadFailedError where the source is not the one that the upload was begun with."""
    if upload.size != source.size:
        raise other(upload, f"that had {describe_size(upload.size)}, this has {describe_size(source.size)}")
    if upload.fingerprint not in ("", take_fingerprint(source)):
        raise other(upload, "that began with other bytes")


def other(upload: Upload, difference: str) -> UploadFailedError:
    return UploadFailedError(f"This is not the file whose upload was begun: {difference}.", upload=upload)


def describe_size(size: int | None) -> str:
    return "an unknown size" if size is None else f"{size} bytes"


def ask(settings: Settings, upload: Upload, headers: Mapping[str, str], body: bytes | Excerpt) -> Flow[Received]:
    """An answer that tells how the upload stands; an error for any other."""
    own: Mapping[str, str] = settings.headers if settings.trusts(upload.url) else {}
    answer: Received = yield Send(HttpRequest("POST", upload.url, {**own, **headers}, body, settings.timeout))
    status = answer.headers.get("x-goog-upload-status")
    if answer.status == 200 and status in ("active", "final"):
        return answer
    if status == "cancelled":
        raise UploadFailedError("The upload was cancelled.", upload=upload, code=answer.status)
    if 200 <= answer.status < 300:
        raise unclear()
    error = read_error(answer, settings.key_origin)
    if answer.status in (404, 410):
        raise UploadExpiredError(
            "The service no longer knows this upload; start it again.",
            upload=upload,
            code=error.code,
            status=error.status,
        ) from error
    if status == "final" and error.code < 500 and error.code not in RETRYABLE:  # it has judged what it got
        raise stopped(upload, error) from error
    raise error


def stopped(upload: Upload, failure: APIError | APIConnectionError) -> UploadFailedError:
    """The error of an upload that can't go on."""
    size = "unknown" if upload.size is None else upload.size
    code, status = (failure.code, failure.status) if isinstance(failure, APIError) else (None, None)
    return UploadFailedError(
        f"The upload stopped at {upload.offset} of {size} bytes: {failure}", upload=upload, code=code, status=status
    )


def unclear() -> APIConnectionError:
    return APIConnectionError("The service's answer does not say how the upload stands.")


def as_loss(failure: APIError | APIConnectionError) -> APIError | APIConnectionError:
    """A failure as the retry policy sees it: after any refusal, asking may show a way to go on."""
    if isinstance(failure, APIError) and failure.code not in RETRYABLE:
        return APIConnectionError(str(failure))
    return failure


def check_length(upload: Upload, read: int, *, ended: bool) -> None:
    """UploadFailedError where the file is not as long as it was when the upload began."""
    if upload.size is not None and (read > upload.size or (ended and read < upload.size)):
        raise UploadFailedError(
            f"The file changed while it was uploaded: it had {upload.size} bytes, now {read} were read.", upload=upload
        )


def read_count(received: Received, header: str) -> int | None:
    """The number in a header; None when there is none that could be one."""
    text = received.headers.get(header, "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else None
