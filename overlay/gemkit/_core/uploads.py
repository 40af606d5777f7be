"""Resumable uploads: what to send next, and what the service's answers mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from attrs import define, field

from ..errors import APIConnectionError, APIError, UploadExpiredError, UploadFailedError
from ..retries import Retry
from .failures import read_error
from .retrying import RETRYABLE, choose_wait, may_retry, price
from .settings import Settings, is_web_address
from .steps import Flow, HttpRequest, Pull, Received, Send, Sleep, Source, Weigh

SLICE = 8 * 1024 * 1024
"""Bytes sent in one request, at least; the service may ask for a multiple of something larger."""
LARGEST_SLICE = 64 * 1024 * 1024
"""Bytes that are kept in memory at once, at most."""
LARGEST = 2 * 1024**3
"""Bytes of the largest file that the service takes."""
LARGEST_DOCUMENT = 100 * 1024**2
"""Bytes of the largest file that a file search store takes."""

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
    url = received.headers.get("x-goog-upload-url", "")
    if not is_web_address(url):
        raise UploadFailedError(f"The service opened no upload session: its X-Goog-Upload-URL is {url!r}.")
    granularity = read_count(received, "x-goog-upload-chunk-granularity") or 1
    if granularity > LARGEST_SLICE:
        raise UploadFailedError(f"The service wants slices of {granularity:,} bytes, more than we keep in memory.")
    return Upload(url, source.size, granularity)


def send_file(settings: Settings, upload: Upload, progress: Progress | None) -> Flow[Received]:
    """Send all bytes of the opened source; gives what the service answers at the end.

    After any loss the service is asked what it has, and only the rest is sent. As long as bytes get through the upload goes
    on; it fails after more than `max_retries` losses in a row.
    """
    losses = 0
    best = upload.offset
    pending = b""
    at = end = upload.offset  # where `pending` begins and ends
    last = False
    while True:
        if upload.offset == end:
            at = end
            pending = yield Pull(upload.slice_size)
            end = at + len(pending)
            last = len(pending) < upload.slice_size or end == upload.size
            check_length(upload, end, ended=len(pending) < upload.slice_size)
        try:
            answer = yield from _send_slice(settings, upload, pending[upload.offset - at :], last=last)
            confirmed = end
        except (APIError, APIConnectionError) as failure:
            answer, losses = yield from _recover(settings, upload, losses, failure)
            confirmed = read_count(answer, "x-goog-upload-size-received") or 0
        if answer.headers["x-goog-upload-status"] == "final":
            if not last:
                raise UploadFailedError("The service ended the upload before all bytes were sent.", upload=upload)
            report(progress, upload, end)
            return answer
        if not at <= confirmed <= end:
            raise UploadFailedError(
                f"The service says it has {confirmed} bytes, but {at} to {end} were expected.", upload=upload
            )
        upload.offset = confirmed
        if confirmed > best:
            best = confirmed
            losses = 0
            report(progress, upload, best)


def _send_slice(settings: Settings, upload: Upload, body: bytes, *, last: bool) -> Flow[Received]:
    """The service's word that it has the slice."""
    command = "upload, finalize" if last else "upload"
    headers = {"X-Goog-Upload-Command": command, "X-Goog-Upload-Offset": str(upload.offset)}
    answer = yield from _ask(settings, upload, headers, body)
    if last and answer.headers["x-goog-upload-status"] != "final":
        raise APIConnectionError("The service took the last bytes, but did not end the upload.")
    return answer


def _recover(
    settings: Settings, upload: Upload, losses: int, failure: APIError | APIConnectionError
) -> Flow[tuple[Received, int]]:
    """What the service has, after a loss; and how many losses there have been by then."""
    while True:
        losses += 1
        hopeless = isinstance(failure, APIError) and failure.code in (401, 403)
        loss = as_loss(failure)
        wait = None
        if not hopeless and may_retry(settings.retry, losses, loss):
            wait = choose_wait(settings.retry, losses, loss, (yield Weigh(price(loss))))
        if wait is None:
            raise UploadFailedError(
                f"The upload stopped at {upload.offset} of {'unknown' if upload.size is None else upload.size} bytes: {failure}",
                upload=upload,
            ) from failure
        yield Sleep(wait, Retry(f"POST {urlsplit(upload.url).path}", losses, wait, failure))
        try:
            answer = yield from _ask(settings, upload, {"X-Goog-Upload-Command": "query"}, b"")
        except (APIError, APIConnectionError) as error:
            failure = error
        else:
            if answer.headers["x-goog-upload-status"] == "final" or "x-goog-upload-size-received" in answer.headers:
                return answer, losses
            failure = _unclear()


def _ask(settings: Settings, upload: Upload, headers: Mapping[str, str], body: bytes) -> Flow[Received]:
    """An answer that tells how the upload stands; an error for any other."""
    own: Mapping[str, str] = settings.headers if settings.trusts(upload.url) else {}
    answer: Received = yield Send(HttpRequest("POST", upload.url, {**own, **headers}, body, settings.timeout))
    status = answer.headers.get("x-goog-upload-status")
    if answer.status == 200 and status in ("active", "final"):
        return answer
    if status == "cancelled":
        raise UploadFailedError("The upload was cancelled.", upload=upload)
    if answer.status in (404, 410):
        raise UploadExpiredError("The service no longer knows this upload; start it again.") from read_error(answer)
    raise _unclear() if 200 <= answer.status < 300 else read_error(answer)


def _unclear() -> APIConnectionError:
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


def report(progress: Progress | None, upload: Upload, done: int) -> None:
    if progress is not None:
        progress(done, upload.size)
