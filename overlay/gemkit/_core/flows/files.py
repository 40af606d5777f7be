"""Files going up, and what there is to know of them; downloads.py has their way down."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar, cast

from gemkit_raw.models import CreateFileRequest, File
from gemkit_raw.types import Request

from ..._values import evolve
from ...errors import (
    APIConnectionError,
    APIError,
    DecodingError,
    FileProcessingError,
    UploadFailedError,
    UploadsFailedError,
)
from ...timeouts import Timeout
from .. import checksums, uploads
from ..calls import call, decode, exchange
from ..calls import send as ask
from ..endpoints import Endpoint, open_endpoint, write_request
from ..inputs import build, unfold
from ..media import detect_mime_type
from ..names import split_file
from ..pages import Page, check_count, list_pages
from ..progress import Progress, open_report
from ..settings import Settings, change
from ..steps import (
    Flow,
    Gather,
    Invoke,
    Job,
    Open,
    Outcome,
    Received,
    Source,
    Stream,
    Sum,
    Track,
    Tracker,
)

if TYPE_CHECKING:
    from os import PathLike

    from gemkit_raw.models import (
        CreateFileResponse,
        ListFilesResponse,
        UploadToFileSearchStoreOperation,
        UploadToFileSearchStoreRequest,
    )

T = TypeVar("T")

SPARE = timedelta(hours=1)
"""What a file still has to live at least, to be used again."""


def get_file(settings: Settings, *, name: str | File) -> Flow[File]:
    """What the service knows of an uploaded file.

    Args:
        name: "files/abc-123", "abc-123", the file's URI, or a File.

    Raises:
        PermissionDeniedError: there is no such file (the service says 403, also when it was deleted).

    https://ai.google.dev/api/files#method:-files.get
    """
    endpoint = open_endpoint("files.files_get")
    return (yield from call(settings, endpoint, endpoint.request(split_file(name))))


def delete_file(settings: Settings, *, name: str | File) -> Flow[None]:
    """Deletes an uploaded file.

    Args:
        name: "files/abc-123", "abc-123", the file's URI, or a File.

    https://ai.google.dev/api/files#method:-files.delete
    """
    endpoint = open_endpoint("files.files_delete")
    yield from call(settings, endpoint, endpoint.request(split_file(name)))


def list_files(
    settings: Settings,
    *,
    config: Mapping[str, Any] | None = None,
    page_size: int | None = None,
    limit: int | None = None,
) -> Stream[Page[File]]:
    """The files you have uploaded; iterate over it, or over its `.pages()`.

    Args:
        config: `{"page_size": ...}`, as google-genai has it.
        page_size: how many files one request fetches, 1 to 100 (default: the service's, 10).
        limit: how many files come in all, at most.

    https://ai.google.dev/api/files#method:-files.list
    """
    return list_pages(settings, "files.files_list", "files", config=config, page_size=page_size, limit=limit)


def wait_file(
    settings: Settings,
    file: str | File,
    *,
    timeout: float | None = None,
    poll_interval: float | None = None,
    progress: Callable[[File], object] | bool | None = None,
) -> Flow[File]:
    """The file once prompts can use it: the service looks through videos, for one, before they can.

    Args:
        file: "files/abc-123", "abc-123", the file's URI, or a File.
        timeout: seconds that it may take; by default as long as it takes.
        poll_interval: seconds between looks; by default 1, growing to 30.
        progress: called with the File after each look, or True for a bar on the screen (with rich or tqdm).

    Raises:
        FileProcessingError: the service could not process it; `.file` has the reason.
        WaitTimeoutError: it is not ready in time; `.last` is the File as it was last seen.

    https://ai.google.dev/api/files#method:-files.get
    """
    report = progress if callable(progress) else None
    if progress is True:
        report = note_state((yield Track(f"Processing {split_file(file)}")))
    return (yield from await_file(settings, file, timeout, poll_interval, report))


def await_file(
    settings: Settings,
    file: str | File,
    timeout: float | None,
    poll_interval: float | None,
    report: Callable[[File], object] | None,
) -> Flow[File]:
    from ..waiting import wait  # most files need none

    name = f"files/{split_file(file)}"

    def look(settings: Settings) -> Flow[File]:
        return get_file(settings, name=name)

    if isinstance(file, File) and file.state and not is_pending(file):
        found = file
    else:
        found = yield from wait(
            settings,
            look,
            lambda file: not is_pending(file),
            name=name,
            timeout=timeout,
            poll_interval=poll_interval,
            report=report,
        )
    if found.state == "FAILED":
        reason = (found.error.message if found.error else None) or "the service gives no reason"
        raise FileProcessingError(f"{name} could not be processed: {reason}", file=found)
    return found


def note_state(tracker: Tracker) -> Callable[[File], None]:
    """Show the state of a file."""

    def show(file: File) -> None:
        done = None if is_pending(file) else file.size_bytes
        tracker(done or 0, done, (file.state or "").lower())

    return show


def is_pending(file: File) -> bool:
    """Whether the service is still at it; it may have states that we don't know."""
    return file.state not in (None, "ACTIVE", "FAILED")


# Up -------------------------------------------------------------------------------------------------------------------


def upload_file(
    settings: Settings,
    *,
    file: Any,
    config: File | Mapping[str, Any] | None = None,
    progress: Progress | bool | None = None,
    resume: uploads.Upload | str | PathLike[str] | None = None,
    reuse: bool = False,
    wait: bool = False,
    timeout: float | Timeout | None = None,
    poll_interval: float | None = None,
) -> Flow[File]:
    """The File that the service made of a local file, to be used in prompts for 48 hours.

    It goes up in slices. After a fault of the connection the service is asked what it has, and only the rest is sent.

    Args:
        file: a path, bytes, a binary file object, an iterator of bytes, the streamed response of an HTTP client, or a PIL image;
            with an async client also what has to be awaited. What can seek is read again where the service lost some of it.
        config: `display_name`, `mime_type` (default: found from the bytes, then the name), `name` ("files/my-name").
        progress: called with the bytes that have arrived, and with their total (None when unknown), or True for a bar on the
            screen (with rich or tqdm).
        resume: a path where the upload is saved as it goes on: whoever calls again with it, in this process or another, goes on
            with what the service has; the file is gone when all is done. Or an Upload, such as errors have.
        reuse: whether to take a file of the same bytes that is there already and not about to expire, instead; needs a file that
            can seek.
        wait: whether to wait until prompts can use it.
        timeout: with `wait`, seconds that this may take after the upload; else, as everywhere, the limit of a call, which is
            that of each request here.
        poll_interval: with `wait`, seconds between looks; by default 1, growing to 30.

    Raises:
        UploadFailedError: the connection was lost too often, or the service refused the file; `.upload` says how far it got.
        UploadExpiredError: the service has forgotten the upload, and the file can't be read again.
        FileProcessingError, WaitTimeoutError: with `wait`, as `wait()` has them.
        OSError: the file can't be read.

    https://ai.google.dev/api/files#method:-media.upload
    """
    if timeout is not None and not wait:
        settings = change(settings, {"timeout": timeout})
    wanted, mime_type = read_config(config)
    source = yield from open_source(file, uploads.LARGEST)
    described = describe_source(source, mime_type)
    report = yield from open_report(progress, f"Uploading {wanted.display_name or source.name or 'file'}")
    made = None
    if reuse:
        made = yield from find_twin(settings, source, wanted, described["x_goog_upload_header_content_type"])
    if made is None:
        if wanted.display_name is None and source.name:
            wanted = evolve(wanted, display_name=source.name)
        endpoint = open_endpoint("media.media_upload")
        request = endpoint.request(body=CreateFileRequest(file=wanted), **described)
        sent = yield from send(settings, request, source, report, resume)
        made = yield from read_made(settings, endpoint, source, sent)
    elif report is not None:
        report(made.size_bytes or 0, made.size_bytes)
    if wait:
        note = note_state(cast("Tracker", report)) if progress is True else None
        try:
            made = yield from await_file(settings, made, cast("float | None", timeout), poll_interval, note)
        except FileProcessingError:
            yield from forget(resume)
            raise
    yield from forget(resume)
    return made


def upload_files(
    settings: Settings,
    files: Iterable[Any],
    *,
    concurrency: int = 4,
    progress: Callable[[float, int], object] | bool | None = None,
    reuse: bool = False,
    wait: bool = False,
    timeout: float | Timeout | None = None,
    poll_interval: float | None = None,
) -> Flow[list[File]]:
    """The Files that the service made of many local files, in order.

    Args:
        files: each as `upload` takes it, or a dict of its arguments: `{"file": ..., "config": {...}}`.
        concurrency: how many go up at a time.
        progress: called with the files that are done (a part of each that is under way counts too) and their number, or True for
            a bar on the screen (with rich or tqdm). With a blocking client it is called from several threads.
        reuse, wait, timeout, poll_interval: of each file, as `upload` has them.

    Raises:
        UploadsFailedError: some could not be uploaded; `.results` has a File or an error for each.

    https://ai.google.dev/api/files#method:-media.upload
    """
    check_count("concurrency", concurrency)
    if isinstance(files, str | bytes | Mapping) or not isinstance(files, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers may be untyped
        raise TypeError(
            f"upload_many takes several files, such as a list of paths, not {type(cast('object', files)).__name__}"
        )
    common = {"reuse": reuse, "wait": wait, "timeout": timeout, "poll_interval": poll_interval}
    given = [cast("Mapping[str, Any]", file) if isinstance(file, Mapping) else {"file": file} for file in files]
    if not given:
        return []
    report = progress if callable(progress) else None
    if progress is True:
        report = yield Track("Uploading", "files")
    shares = [0.0] * len(given)
    flows = [upload_one(settings, {**common, **options}, at, shares, report) for at, options in enumerate(given)]
    outcomes: list[Outcome] = yield Gather(flows, concurrency)
    results = [outcome.error or outcome.value for outcome in outcomes]
    failures = [result for result in results if isinstance(result, Exception)]
    if failures:
        raise UploadsFailedError(
            f"{len(failures)} of {len(results)} files could not be uploaded, the first one for: {failures[0]}",
            results=results,
        ) from failures[0]
    return [outcome.value for outcome in outcomes]


def upload_one(
    settings: Settings,
    options: Mapping[str, Any],
    at: int,
    shares: list[float],
    report: Callable[[float, int], object] | None,
) -> Flow[File]:
    """One of many files; how much of it is done is noted among the shares of the others."""

    def note(done: int, total: int | None) -> None:
        shares[at] = min(done / total, 1) if total else 0
        if report is not None:
            report(sum(shares), len(shares))

    made = yield from upload_file(settings, progress=note, **options)
    note(1, 1)
    return made


def upload_to_store(
    settings: Settings,
    *,
    file_search_store_name: str,
    file: Any,
    config: UploadToFileSearchStoreRequest | Mapping[str, Any] | None = None,
    progress: Progress | bool | None = None,
    resume: uploads.Upload | str | PathLike[str] | None = None,
) -> Flow[UploadToFileSearchStoreOperation]:
    """The operation that makes a local file a document of a file search store.

    Args:
        file_search_store_name: "fileSearchStores/my-store".
        file: as `files.upload` takes it; at most 100 MB.
        config: `display_name`, `mime_type`, `custom_metadata`, `chunking_config`.
        progress: called with the bytes that have arrived, and with their total (None when unknown), or True for a bar on the
            screen (with rich or tqdm).
        resume: a path or an Upload, as in `files.upload`.

    Raises:
        UploadFailedError: the connection was lost too often, or the service refused the file; `.upload` says how far it got.
        UploadExpiredError: the service has forgotten the upload, and the file can't be read again.
        OSError: the file can't be read.

    https://ai.google.dev/api/file-search/file-search-stores
    """
    from gemkit_raw.models import UploadToFileSearchStoreRequest

    wanted = build(UploadToFileSearchStoreRequest, config or {}, "config")
    source = yield from open_source(file, uploads.LARGEST_DOCUMENT)
    if wanted.display_name is None and source.name:
        wanted = evolve(wanted, display_name=source.name)
    endpoint = open_endpoint("media.media_upload_to_file_search_store")
    request = endpoint.request(file_search_store_name, body=wanted, **describe_source(source, wanted.mime_type))
    made = yield from upload(settings, endpoint, request, source, progress, resume=resume)
    yield from forget(resume)
    return made


def read_config(config: File | Mapping[str, Any] | None) -> tuple[File, str | None]:
    """What a file is to be called, and what kind it is."""
    options = dict(config.to_dict() if isinstance(config, File) else unfold(config) or {})
    mime_type = options.pop("mime_type", None) or options.pop("mimeType", None)
    wanted = build(File, options, "config")
    if wanted.name is not None:
        wanted = evolve(wanted, name=f"files/{split_file(wanted.name)}")
    return wanted, mime_type


def open_source(file: Any, largest: int) -> Flow[Source]:
    """The opened file; ValueError when it is larger than the service takes."""
    source: Source = yield Open(file)
    if source.size is not None and source.size > largest:
        raise ValueError(f"The file has {source.size:,} bytes; the service takes at most {largest:,}.")
    return source


def describe_source(source: Source, mime_type: str | None) -> dict[str, str | None]:
    """What the request that starts an upload says of the file."""
    return {
        "x_goog_upload_header_content_length": None if source.size is None else str(source.size),
        "x_goog_upload_header_content_type": mime_type or detect_mime_type(source.head, source.name),
        "x_goog_upload_file_name": source.name if source.name and is_header_safe(source.name) else None,
    }


def upload(
    settings: Settings,
    endpoint: Endpoint[..., T],
    request: Request,
    source: Source,
    progress: Progress | bool | None,
    *,
    resume: uploads.Upload | str | PathLike[str] | None = None,
) -> Flow[T]:
    """What the service made of the opened file."""
    report = yield from open_report(progress, f"Uploading {source.name or 'file'}")
    sent = yield from send(settings, request, source, report, resume)
    return read_answer(endpoint, sent)


def send(
    settings: Settings,
    request: Request,
    source: Source,
    report: Progress | None,
    resume: uploads.Upload | str | PathLike[str] | None,
) -> Flow[uploads.Sent]:
    """The opened file, sent."""
    upload, path = uploads.Upload(), None
    if isinstance(resume, uploads.Upload):
        upload = resume
    elif resume is not None:
        path = str(resume)
        [outcome] = yield Invoke([Job(uploads.Upload.load, (path,))])
        if outcome.error is None:
            upload = outcome.value
        elif not isinstance(outcome.error, FileNotFoundError):
            raise outcome.error

    def begin() -> Flow[Received]:
        return exchange(settings, write_request(settings, request, url=settings.upload_url))

    return (yield from uploads.Transfer(settings, upload, source, begin, progress=report, path=path).run())


def forget(resume: uploads.Upload | str | PathLike[str] | None) -> Flow[None]:
    """Delete the file of an upload that is over."""
    if resume is not None and not isinstance(resume, uploads.Upload):
        from pathlib import Path

        yield Invoke([Job(Path(resume).unlink, kwargs={"missing_ok": True})])


def read_answer(endpoint: Endpoint[..., T], sent: uploads.Sent) -> T:
    try:
        return decode(endpoint.parse, sent.answer)
    except DecodingError as error:
        error.add_note("The upload itself is complete: files.list() shows the file.")
        raise


def read_file(endpoint: Endpoint[..., CreateFileResponse], sent: uploads.Sent) -> File:
    made = read_answer(endpoint, sent).file
    if made is None:
        raise DecodingError("The upload is complete, but the service's answer names no file.")
    return made


def read_made(
    settings: Settings, endpoint: Endpoint[..., CreateFileResponse], source: Source, sent: uploads.Sent
) -> Flow[File]:
    """The File that was made, also where the answer that named it was lost; UploadFailedError when it has other bytes."""
    try:
        made = read_file(endpoint, sent)
    except DecodingError as error:
        sha256 = sent.sha256 or (yield from sum_source(source))
        try:
            made = yield from find_file(settings, lambda file, _: checksums.read_sum(file) == sha256, only_newest=True)
        except (APIError, APIConnectionError, DecodingError):
            made = None
        if made is None:
            raise error from None
        return made
    theirs = checksums.read_sum(made)
    if theirs is not None and theirs != (sent.sha256 or (yield from sum_source(source))):
        raise UploadFailedError(
            f"What arrived is not what is here: the SHA-256 of {made.name} is another. Delete it and upload again."
        )
    return made


def sum_source(source: Source) -> Flow[str | None]:
    """The SHA-256 of what can be read again, in hex; None when there is less of it by now."""
    try:
        return (yield Sum(source.size or 0))
    except EOFError:
        return None


def find_twin(settings: Settings, source: Source, wanted: File, mime_type: str | None) -> Flow[File | None]:
    """A file of the same bytes that is there already, and stays for a while; the newest of them."""
    if not source.can_seek:
        raise ValueError(
            "reuse=True needs a file that can be read twice: a path, bytes, or a file object that can seek"
        )
    sha256 = yield from sum_source(source)

    def is_twin(file: File, now: datetime | None) -> bool:
        return (
            checksums.read_sum(file) == sha256
            and file.size_bytes == source.size
            and (file.mime_type or "").lower() == (mime_type or "").lower()
            and file.state == "ACTIVE"
            and wanted.name in (None, file.name)
            and wanted.display_name in (None, file.display_name)
            and (file.expiration_time is None or now is None or file.expiration_time - now > SPARE)
        )

    return (yield from find_file(settings, is_twin))


def find_file(
    settings: Settings, fits: Callable[[File, datetime | None], bool], *, only_newest: bool = False
) -> Flow[File | None]:
    """The newest file that fits, by what is known of it and the service's own time."""
    endpoint = open_endpoint("files.files_list")
    token: str | None = None
    while True:
        received = yield from ask(settings, endpoint.request(page_size=100, page_token=token))
        answer: ListFilesResponse = decode(endpoint.parse, received)
        now = read_date(received.headers.get("date", ""))
        for file in answer.files or ():
            if fits(file, now):
                return file
        if only_newest or not answer.next_page_token or answer.next_page_token == token:
            return None
        token = answer.next_page_token


def read_date(text: str) -> datetime | None:
    """The moment that a header names."""
    from email.utils import parsedate_to_datetime  # only lists of files need it

    try:
        return parsedate_to_datetime(text).astimezone(UTC)
    except ValueError:
        return None


def is_header_safe(text: str) -> bool:
    return text.isascii() and text.isprintable()
