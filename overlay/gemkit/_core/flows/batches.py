"""Many requests at once: batches made, waited for, and their results."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict, Unpack

from gemkit_raw.models import EmbedContentBatch, GenerateContentBatch
from gemkit_raw.types import Request

from ..._values import Value
from ...errors import APIError, DecodingError
from ...types.batches import BatchJob, BatchResult
from ..batch_requests import (
    Embeddings,
    Kind,
    Prompts,
    Reader,
    Row,
    SourceInput,
    Uploaded,
    name_row,
    number,
    read_source,
    take_apart,
)
from ..batch_results import Ledger, find_key, in_order, list_inlined, read_line, read_result
from ..calls import call, decode, send
from ..config import ConfigInput, gather
from ..downloads import Body
from ..endpoints import open_endpoint
from ..failures import read_status
from ..inputs import SupportsModelDump, build
from ..method_options import read_method_options
from ..names import split_batch, split_file, split_model
from ..pages import Page, check_count, walk_pages
from ..settings import Settings
from ..steps import Emit, Flow, Pause, Restart, Spool, Stream, Track, Tracker
from ..waiting import wait
from . import files

if TYPE_CHECKING:
    from gemkit_raw.models import WebhookConfig

Progress: TypeAlias = "Callable[[BatchJob], object] | Literal[True]"

INLINE = 20_000_000
"""Bytes of a batch that is sent as a list, at most; a larger one goes as a file."""
BLOCK = 1024 * 1024
TURN = 100
"""Rows that are read at a stretch; it takes some milliseconds."""
MIME_TYPE = "application/jsonl"


class BatchOptions(TypedDict, total=False):
    """What a batch of prompts has besides its requests."""

    display_name: str | None
    """A name for people."""
    priority: int | None
    """Batches with a higher number go first; 0 by default, and may be negative."""
    webhook_config: WebhookConfig | Mapping[str, Any] | None
    """Which webhooks to call about the batch."""


class EmbeddingsBatchOptions(TypedDict, total=False):
    """What a batch of contents to embed has besides its requests."""

    display_name: str | None
    """A name for people."""
    priority: int | None
    """Batches with a higher number go first; 0 by default, and may be negative."""


# Making ---------------------------------------------------------------------------------------------------------------


def create(
    settings: Settings,
    *,
    model: str,
    src: SourceInput,
    config: GenerateContentBatch | Mapping[str, Any] | SupportsModelDump | None = None,
    request_config: ConfigInput | None = None,
    **options: Unpack[BatchOptions],
) -> Flow[BatchJob]:
    """A batch of prompts, which the service answers within a day, at half the price.

    All rows are read, and checked, before anything is sent. Up to 20 MB go as a list, and more as a file; rows are not held
    in memory for that, so `src` may be a generator of any length.

    Args:
        model: e.g. "gemini-2.5-flash"; "tunedModels/..." works too.
        src: the prompts: a list or another iterable, a dict of prompts by their keys, the path of a JSONL file, or an uploaded
            file (a File, or its name "files/abc"). A prompt is whatever generate_content takes as `contents`; or a dict
            with `contents` and, if you like, `config` (as for generate_content), `key` and `metadata`; or in terms of the API,
            with a `request`. Results come with the key of their row: it is "request-1" for the first that has none, and so on.
        config: `display_name`, `priority`, `webhook_config`: a `types.CreateBatchJobConfig` or a dict.
        request_config: what all prompts are asked with, as for generate_content; the `config` of a row goes over it.
        options: those of `config` by name; they go over it.

    Raises:
        TypeError, ValueError: a row that can't be sent; the message says which.
        APIError: the service refused; APIConnectionError: it could not be reached.

    https://ai.google.dev/api/batch-api#method:-models.batchgeneratecontent
    """
    collection, name = check_model(model)
    fields = read_fields(GenerateContentBatch, config, options, {*BatchOptions.__annotations__}, "batches.create")
    input_config = yield from collect(
        settings, Prompts(f"{collection}/{name}"), src, request_config, fields.get("display_name")
    )
    batch = build(GenerateContentBatch, fields, "config")
    return (yield from start(settings, PROMPTS, collection, name, {**batch.to_dict(), **input_config}))


def create_embeddings(
    settings: Settings,
    *,
    model: str,
    src: SourceInput,
    config: EmbedContentBatch | Mapping[str, Any] | SupportsModelDump | None = None,
    request_config: Any = None,
    **options: Unpack[EmbeddingsBatchOptions],
) -> Flow[BatchJob]:
    """A batch of contents to embed, which the service does within a day, at half the price.

    Args:
        model: e.g. "gemini-embedding-001".
        src: the contents, one vector each, in the forms that `create` takes: a list or another iterable, a dict by keys, the
            path of a JSONL file, or an uploaded file. A row is anything that embed_content takes as one item; or a dict with
            `contents` and, if you like, `config`, `key` and `metadata`; or in terms of the API, with a `request`.
        config: `display_name`, `priority`: a `types.CreateEmbeddingsBatchJobConfig` or a dict.
        request_config: what all are embedded with, as for embed_content; the `config` of a row goes over it.
        options: those of `config` by name; they go over it.

    Raises:
        TypeError, ValueError: a row that can't be sent; the message says which.
        APIError: the service refused; APIConnectionError: it could not be reached.

    https://ai.google.dev/api/batch-api#method:-models.asyncbatchembedcontent
    """
    collection, name = check_model(model)
    taken = {*EmbeddingsBatchOptions.__annotations__}
    fields = read_fields(EmbedContentBatch, config, options, taken, "batches.create_embeddings")
    input_config = yield from collect(settings, Embeddings(), src, request_config, fields.get("display_name"))
    batch = build(EmbedContentBatch, fields, "config")
    return (yield from start(settings, EMBEDDINGS, collection, name, {**batch.to_dict(), **input_config}))


PROMPTS = {
    "models": "models.models_batch_generate_content",
    "tunedModels": "tuned_models.tuned_models_batch_generate_content",
}
EMBEDDINGS = {
    "models": "models.models_async_batch_embed_content",
    "tunedModels": "tuned_models.tuned_models_async_batch_embed_content",
}


def check_model(model: Any) -> tuple[str, str]:
    """The collection and the id of a model; ValueError for a dynamic endpoint."""
    collection, name = split_model(model)
    if collection not in PROMPTS:
        raise ValueError(f"a batch is for a model, such as 'models/gemini-2.5-flash', not for {model!r}")
    return collection, name


def read_fields(
    cls: Any, config: Any, options: Mapping[str, Any], taken: Collection[str], caller: str
) -> dict[str, Any]:
    """The fields of a batch that its config and keyword options have."""
    fields = gather(cls, config, options, caller=caller)
    for name in fields:
        if name not in {*taken, "additional_properties"}:
            raise TypeError(f"config of {caller} has no {name!r}; it takes {', '.join(map(repr, sorted(taken)))}")
    return fields


def start(
    settings: Settings, endpoints: Mapping[str, str], collection: str, name: str, batch: Mapping[str, Any]
) -> Flow[BatchJob]:
    return (yield from ask(settings, open_endpoint(endpoints[collection]).request(name, body={"batch": batch})))


def ask(settings: Settings, request: Request) -> Flow[BatchJob]:
    received = yield from send(settings, request)
    return decode(BatchJob.from_dict, received)


class Undone(Value):
    """A source, of which only the rows are to be sent that an earlier batch was not done with."""

    src: Any
    done: Collection[str] = ()
    """The keys of those that it was done with."""
    name: str = ""
    """That of the batch."""

    def check(self, read: int, left: int) -> None:
        """ValueError where there is nothing to send, or where the batch was not made of this."""
        if not read:
            raise ValueError("src has no requests")
        if not left:
            raise ValueError(f"every request of {self.name} has succeeded")
        if self.done and read == left:
            raise ValueError(f"{self.name} was not made of src, which has none of the keys that have results there")


def collect(
    settings: Settings, kind: Kind, src: Any, request_config: Any, display_name: str | None
) -> Flow[dict[str, Any]]:
    """The field of a batch that says where its rows are: a list, or a file that was uploaded.

    Args:
        settings: of the client.
        kind: what the rows are.
        src: where they come from.
        request_config: what all of them share.
        display_name: that of the batch; a file gets it too.
    """
    undone = src if isinstance(src, Undone) else Undone(src)
    rows, shared = read_source(undone.src)
    if shared is not None and request_config is not None:
        raise TypeError("src has a config for all its requests; leave out request_config")
    config = request_config if shared is None else shared
    if isinstance(rows, Uploaded):
        if config is not None:
            raise TypeError("request_config can't change the requests in an uploaded file; put it into each of them")
        if undone.done:
            raise ValueError(UNREADABLE.format(rows.name))
        return {"inputConfig": {"fileName": rows.name}}
    yield from kind.prepare(settings, config)
    reader, parcel = Reader(kind), Parcel(min(INLINE, settings.inline_limit))
    while (given := (yield from rows.take())) is not None:
        row = yield from reader.read(settings, given)
        if row.key not in undone.done:
            yield from parcel.add(row)
        if reader.place % TURN == 0:
            yield Pause(0)  # others may have their turn
    yield Restart()  # the time it took to read the rows is the caller's
    undone.check(reader.place, parcel.count)
    return (yield from parcel.send(settings, display_name))


UNREADABLE = "{} can't be read again; give src as a list, or as the path of the file on this machine"


class Parcel:
    """Rows under way to the service: in memory while they fit into one request, then in a file."""

    def __init__(self, limit: int) -> None:
        self.count = 0
        self._limit = limit
        self._size = 0
        self._items: list[dict[str, Any]] = []
        self._lines: list[bytes] = []
        self._odd: str | None = None
        self._path: str | None = None

    def add(self, row: Row) -> Flow[None]:
        """Take one more."""
        self.count += 1
        if row.has_metadata and self._odd is None:
            self._odd = row.where
        self._lines.append(row.line)
        self._size += row.size
        if self._path is None and self._size <= self._limit:
            self._items.append(row.item)
            return
        if self._odd is not None:
            raise name_row(
                ValueError(
                    f"metadata other than a key can only be sent in a list, of at most {self._limit:,} bytes; these are more"
                ),
                self._odd,
            )
        self._items.clear()
        if self._path is None or self._size > BLOCK:
            yield from self._flush()

    def _flush(self) -> Flow[None]:
        self._path = yield Spool(b"".join(self._lines))
        self._lines.clear()
        self._size = 0

    def send(self, settings: Settings, display_name: str | None) -> Flow[dict[str, Any]]:
        """The field that says where they are: right here, or in a file that the service has now."""
        if self._path is None:
            return {"inputConfig": {"requests": {"requests": self._items}}}
        yield from self._flush()
        config = {"mime_type": MIME_TYPE, "display_name": display_name or "requests of a batch"}
        file = yield from files.upload_file(settings, file=self._path, config=config)
        return {"inputConfig": {"fileName": f"files/{split_file(file)}"}}


# Looking --------------------------------------------------------------------------------------------------------------


def get(settings: Settings, name: str | BatchJob, *, config: Mapping[str, Any] | None = None) -> Flow[BatchJob]:
    """How a batch stands: its `state`, and in the end where its results are, in `dest`.

    Args:
        name: "batches/abc", "abc", or a BatchJob.
        config: `http_options`, as google-genai has it.

    Raises:
        NotFoundError: there is no such batch.

    https://ai.google.dev/api/batch-api#method:-batches.get
    """
    read_method_options(config)
    return (yield from ask(settings, open_endpoint("batches.batches_get").request(split_batch(name))))


def list_(
    settings: Settings,
    *,
    config: Mapping[str, Any] | None = None,
    filter: str | None = None,  # noqa: A002  # Google's name
    page_size: int | None = None,
    page_token: str | None = None,
    limit: int | None = None,
) -> Stream[Page[BatchJob]]:
    """The batches there are, the newest first; iterate over it, or over its `.pages()`. Results in lists are left out.

    Args:
        config: `page_size`, `page_token`, `filter`: a `types.ListBatchJobsConfig` or a dict.
        filter: which ones.
        page_size: how many batches one request fetches.
        page_token: that of the page to begin with.
        limit: how many batches come in all, at most.

    https://ai.google.dev/api/batch-api#method:-batches.list
    """
    given: dict[str, Any] = {"filter": filter, "page_size": page_size, "page_token": page_token}
    options = read_method_options(config, *given) | {name: value for name, value in given.items() if value is not None}
    check_count("page_size", options.get("page_size"))
    first = options.pop("page_token", None)
    endpoint = open_endpoint("batches.batches_list")

    def list_jobs(answer: Any) -> list[BatchJob]:
        return [BatchJob.from_dict(operation.to_dict()) for operation in answer.operations or ()]

    def request(token: str | None) -> Request:
        return endpoint.request(filter_=options.get("filter"), page_size=options.get("page_size"), page_token=token)

    return walk_pages(settings, endpoint, request, list_jobs, token=first, limit=limit)


def cancel(settings: Settings, name: str | BatchJob, *, config: Mapping[str, Any] | None = None) -> Flow[None]:
    """Stops a batch. It has no results then; what it has done so far may be charged.

    Args:
        name: "batches/abc", "abc", or a BatchJob.
        config: `http_options`, as google-genai has it.

    https://ai.google.dev/api/batch-api#method:-batches.cancel
    """
    read_method_options(config)
    endpoint = open_endpoint("batches.batches_cancel")
    yield from call(settings, endpoint, endpoint.request(split_batch(name)))


def delete(settings: Settings, name: str | BatchJob, *, config: Mapping[str, Any] | None = None) -> Flow[None]:
    """Deletes a batch with its results. Cancel it first, if it has not ended.

    Args:
        name: "batches/abc", "abc", or a BatchJob.
        config: `http_options`, as google-genai has it.

    https://ai.google.dev/api/batch-api#method:-batches.delete
    """
    read_method_options(config)
    endpoint = open_endpoint("batches.batches_delete")
    yield from call(settings, endpoint, endpoint.request(split_batch(name)))


# Waiting --------------------------------------------------------------------------------------------------------------


def wait_for(
    settings: Settings,
    batch: str | BatchJob,
    *,
    timeout: float | None = None,
    poll_interval: float | None = None,
    progress: Progress | None = None,
) -> Flow[BatchJob]:
    """The batch, once it has run to its end. Its name is all it takes, so that another process can go on with it.

    Args:
        batch: a BatchJob, or its name "batches/abc".
        timeout: seconds that the wait may take; by default as long as it takes. The batch goes on all the same.
        poll_interval: seconds between looks; by default 1, growing to 30.
        progress: called with the BatchJob after each look; or True for a bar on the screen.

    Raises:
        APIError: the batch failed, expired or was cancelled; it is the error's `operation`.
        WaitTimeoutError: it has not ended in time; `last` is the BatchJob as it was then.

    https://ai.google.dev/api/batch-api
    """
    name = split_batch(batch)
    report = yield from begin_report(name, progress)
    job = yield from wait(
        settings,
        lambda patience: get(patience, name),
        lambda job: job.has_ended,
        name=name,
        timeout=timeout,
        poll_interval=poll_interval,
        report=report,
    )
    check_success(job)
    return job


def begin_report(name: str, progress: Progress | None) -> Flow[Callable[[BatchJob], object] | None]:
    """What is told of every look."""
    if progress is not True:
        return progress
    tracker: Tracker = yield Track(name, "requests")

    def report(job: BatchJob) -> None:
        stats = job.completion_stats
        ended = 0 if stats is None else stats.successful_count + stats.failed_count
        state = "" if job.state is None else job.state.removeprefix("JOB_STATE_").lower()
        tracker(ended, None if stats is None else sum(stats), state)

    return report


def check_success(job: BatchJob) -> None:
    """Raise what a batch has failed with."""
    if job.has_succeeded:
        return
    error = APIError(f"{job.name} has ended as {job.state}, and the service does not say why.")
    if job.error is not None:
        error = read_status(job.error.to_dict())
    error.operation = job
    error.add_note(f"{job.name} is {job.state}. client.batches.retry(...) makes a batch of its requests again.")
    raise error


# Results --------------------------------------------------------------------------------------------------------------


def results(
    settings: Settings, batch: str | BatchJob, *, output_type: Any = None, src: SourceInput | None = None
) -> Stream[BatchResult[Any]]:
    """What came of each request of a batch that has ended: see `client.batches.results`."""
    job = yield from find_ended(settings, batch)
    check_success(job)
    keys = None if src is None else (yield from list_keys(src))
    ledger = Ledger(keys, job.completion_stats)
    inlined = list_inlined(job)
    if inlined is not None:
        for result in in_order([read_result(row, key, output_type) for key, row in inlined], keys):
            ledger.note(result.key)
            yield Emit(result)
    else:
        rows = FileRows(settings, find_file(job))
        while (row := (yield from rows.take())) is not None:
            result = read_result(row, None, output_type)
            ledger.note(result.key)
            yield Emit(result)
    for result in ledger.list_lost():
        yield Emit(result)


def retry(
    settings: Settings,
    batch: str | BatchJob,
    *,
    src: SourceInput | None = None,
    config: Mapping[str, Any] | SupportsModelDump | None = None,
    request_config: Any = None,
    **options: Unpack[BatchOptions],
) -> Flow[BatchJob]:
    """A new batch of the requests that have failed in one that has ended, or that it has no result for; keys stay the same.

    Args:
        batch: a BatchJob, or its name "batches/abc".
        src: what it was made of: the service does not give requests back. Not needed where a batch out of a file has failed as
            a whole, as long as the file is there.
        config: as for `create`.
        request_config: as for `create`, once more.
        options: those of `config` by name; they go over it.

    Raises:
        ValueError: the batch has not ended, nothing in it has failed, or it was not made of `src`.
        APIError: the service refused; APIConnectionError: it could not be reached.

    https://ai.google.dev/api/batch-api
    """
    job = yield from find_ended(settings, batch)
    source = job.src if src is None and not job.has_succeeded else src
    if source is None:
        raise ValueError(f"give src: what {job.name} was made of, as the service does not give requests back")
    done = (yield from list_done(settings, job)) if job.has_succeeded else set[str]()
    undone: Any = Undone(source, done, str(job.name))
    make: Callable[..., Flow[BatchJob]] = create_embeddings if job.is_of_embeddings else create
    named = {"display_name": job.display_name, **options}
    return (
        yield from make(settings, model=job.model, src=undone, config=config, request_config=request_config, **named)
    )


def find_ended(settings: Settings, batch: str | BatchJob) -> Flow[BatchJob]:
    """A batch that has ended, with its results; lists leave these out."""
    if isinstance(batch, BatchJob) and batch.has_ended and batch.dest is not None:
        return batch
    job = yield from get(settings, batch)
    if not job.has_ended:
        raise ValueError(f"{job.name} has not ended ({job.state}); client.batches.wait({job.name!r}) waits for that")
    return job


def list_keys(src: Any) -> Flow[list[str]]:
    """The keys of all rows, without a look at their requests."""
    rows, _ = read_source(src)
    if isinstance(rows, Uploaded):
        raise ValueError(UNREADABLE.format(rows.name))  # noqa: TRY004  # it is the name of a file that won't do
    keys: list[str] = []
    while (given := (yield from rows.take())) is not None:
        try:
            keys.append(given.key or take_apart(given.value).key or number(len(keys)))
        except (TypeError, ValueError) as error:
            raise name_row(error, given.where) from error
    return keys


def list_done(settings: Settings, job: BatchJob) -> Flow[set[str]]:
    """The keys of all requests that have succeeded."""
    inlined = list_inlined(job)
    if inlined is not None:
        found = [read_result(row, key, None) for key, row in inlined]
        return {result.key for result in found if result.key is not None and result.error is None}
    done: set[str] = set()
    rows = FileRows(settings, find_file(job))
    while (row := (yield from rows.take())) is not None:
        key = find_key(row)
        if key is not None and not row.get("error") and "response" in row:
            done.add(key)
    return done


def find_file(job: BatchJob) -> str:
    """The file with the results."""
    name = None if job.dest is None else job.dest.file_name
    if name is None:
        raise DecodingError(f"{job.name} has ended well, but the service does not say where its results are.")
    return name


class FileRows:
    """The rows of a file with results, read as they are taken."""

    def __init__(self, settings: Settings, name: str) -> None:
        self._body = Body(settings, open_endpoint("files.files_download").request(split_file(name)))
        self._open = False
        self._ended = False
        self._rest: list[bytes] = []
        self._lines: deque[bytes] = deque()
        self._place = 0

    def take(self) -> Flow[Mapping[str, Any] | None]:
        """The next row; None at the end."""
        while True:
            while not self._lines:
                if self._ended:
                    return None
                yield from self._read()
            line = self._lines.popleft()
            self._place += 1
            if line.strip():
                return read_line(line, self._place)

    def _read(self) -> Flow[None]:
        """Take in the next bytes."""
        yield Restart()  # the time it took to use the rows is the caller's
        if not self._open:
            self._open = True
            yield from self._body.open()
        data = yield from self._body.read()
        self._ended = not data
        head, *rest = data.split(b"\n") if data else (b"", b"")
        self._rest.append(head)
        for part in rest:
            self._lines.append(b"".join(self._rest))
            self._rest = [part]
