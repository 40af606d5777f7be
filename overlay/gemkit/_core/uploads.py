"""Resumable uploads: what to send next, and what the service's answers mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import define, field

from ..errors import APIConnectionError, APIError, DecodingError, UploadExpiredError, UploadFailedError
from .failures import read_error
from .json import loads
from .retrying import RETRYABLE, choose_wait
from .settings import Settings
from .steps import Draw, Flow, HttpRequest, Pull, Received, Send, Sleep, Source

SLICE = 8 * 1024 * 1024
"""Bytes sent in one request, at least; the service may ask for a multiple of something larger."""
LARGEST = 2 * 1024**3
"""Bytes of the largest file that the service takes."""

Progress = Callable[[int, int | None], None]
"""Called with the bytes that the service has confirmed, and with all bytes if their number is known."""


@define
class Upload:
    """An upload under way."""

    url: str = field(repr=False)
    """Where its bytes go; whoever has it can add to the upload."""
    size: int | None
    """All bytes; None when that is not known in advance."""
    granularity: int = 1
    """All slices but the last must be a multiple of this many bytes."""
    offset: int = 0
    """The bytes that the service has confirmed."""

    @property
    def slice_size(self) -> int:
        return -(-SLICE // self.granularity) * self.granularity


def start(received: Received, source: Source) -> Upload:
    """The upload that the service opened."""
    url = received.headers.get("x-goog-upload-url")
    if not url:
        raise UploadFailedError("The service opened no upload session (its answer has no X-Goog-Upload-URL).")
    granularity = received.headers.get("x-goog-upload-chunk-granularity", "")
    return Upload(url, source.size, int(granularity) if granularity.isdecimal() and int(granularity) else 1)


def send_file(settings: Settings, upload: Upload, progress: Progress | None) -> Flow[Any]:
    """Send all bytes of the opened source; gives the JSON that the service answers at the end.

    After any loss the service is asked what it has, and only the rest is sent. As long as bytes get through the upload goes
    on; it fails after `max_retries` losses in a row.
    """
    losses = 0
    pending = b""
    at = 0  # where `pending` starts
    while True:
        if not pending:
            at = upload.offset
            pending = yield Pull(upload.slice_size)
            check_length(upload, at + len(pending), ended=len(pending) < upload.slice_size)
        last = at + len(pending) == upload.size or len(pending) < upload.slice_size
        body = pending[upload.offset - at :]
        before = upload.offset
        answer = yield from _send_slice(settings, upload, body, last)
        if isinstance(answer, Received) and answer.headers.get("x-goog-upload-status") == "final":
            report(progress, upload, at + len(pending))
            return read_answer(answer)
        if isinstance(answer, Received) and not last:
            upload.offset = at + len(pending)
        else:
            failure = answer if not isinstance(answer, Received) else _unclear(upload)
            losses = losses + 1
            found = yield from _query(settings, upload, losses, failure)
            if found is not None:
                report(progress, upload, at + len(pending))
                return read_answer(found)
            losses = 0 if upload.offset > before else losses
        if not at <= upload.offset <= at + len(pending):
            raise UploadFailedError(
                f"The service says it has {upload.offset} bytes, but {at} to {at + len(pending)} were expected.",
                upload=upload,
            )
        report(progress, upload, upload.offset)
        if upload.offset == at + len(pending) and not last:
            pending = b""


def _send_slice(settings: Settings, upload: Upload, body: bytes, last: bool) -> Flow[Received | Exception]:
    """The service's answer to a slice, or what went wrong on the way and can be mended."""
    command = "upload, finalize" if last else "upload"
    headers = {**settings.headers, "X-Goog-Upload-Command": command, "X-Goog-Upload-Offset": str(upload.offset)}
    try:
        received: Received = yield Send(HttpRequest("POST", upload.url, headers, body, settings.timeout))
    except APIConnectionError as error:
        return error
    status = received.headers.get("x-goog-upload-status")
    if received.status == 200 and status in ("active", "final"):
        return received
    if status == "cancelled":
        raise UploadFailedError("The upload was cancelled.", upload=upload) from read_error(received)
    return read_error(received) if received.status != 200 else _unclear(upload)


def _query(settings: Settings, upload: Upload, losses: int, failure: Exception) -> Flow[Received | None]:
    """Ask what the service has; gives its last answer if the upload turns out to be complete."""
    headers = {**settings.headers, "X-Goog-Upload-Command": "query"}
    while True:
        _give_up(settings, upload, losses, failure)
        wait = choose_wait(settings.retry, losses, as_connection_fault(failure), (yield Draw()))
        if wait is None:
            raise _failed(upload, losses) from failure
        yield Sleep(wait)
        try:
            received: Received = yield Send(HttpRequest("POST", upload.url, headers, b"", settings.timeout))
        except APIConnectionError as error:
            failure = error
        else:
            status = received.headers.get("x-goog-upload-status")
            if received.status in (404, 410):
                raise UploadExpiredError("The service no longer knows this upload; start it again.") from failure
            if received.status == 200 and status == "final":
                return received
            has = received.headers.get("x-goog-upload-size-received", "")
            if received.status == 200 and status == "active" and has.isdecimal():
                upload.offset = int(has)
                return None
            failure = read_error(received) if received.status != 200 else _unclear(upload)
        losses += 1


def _give_up(settings: Settings, upload: Upload, losses: int, failure: Exception) -> None:
    if losses > settings.retry.max_retries or (isinstance(failure, APIError) and failure.code in (401, 403)):
        raise _failed(upload, losses) from failure


def as_connection_fault(failure: Exception) -> APIConnectionError | APIError:
    """A loss as the retry policy sees it: whatever came instead of a clear answer may be mended by asking."""
    if isinstance(failure, APIError) and failure.code in RETRYABLE:
        return failure
    return APIConnectionError(str(failure))


def _failed(upload: Upload, losses: int) -> UploadFailedError:
    return UploadFailedError(
        f"The upload stopped at {upload.offset} of {upload.size if upload.size is not None else 'unknown'} bytes "
        f"after {losses} losses in a row.",
        upload=upload,
    )


def _unclear(upload: Upload) -> UploadFailedError:
    return UploadFailedError("The service's answer does not say what became of the upload.", upload=upload)


def check_length(upload: Upload, read: int, *, ended: bool) -> None:
    """UploadFailedError where the file is not as long as it was when the upload began."""
    if upload.size is not None and (read > upload.size or (ended and read < upload.size)):
        raise UploadFailedError(
            f"The file changed while it was uploaded: it had {upload.size} bytes, now {read} were read.", upload=upload
        )


def report(progress: Progress | None, upload: Upload, done: int) -> None:
    if progress is not None:
        progress(done, upload.size)


def read_answer(received: Received) -> Any:
    try:
        return loads(received.body)
    except ValueError as error:
        raise DecodingError(
            "The upload is complete, but the service's answer is not JSON; client.files.list() shows the file.",
            body=received.body,
        ) from error
