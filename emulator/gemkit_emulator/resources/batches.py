"""Batches: many requests taken at once, answered as the client looks.

A batch is pending until it is asked for. Each look has its share of the rows answered, the last of `looks` all of
them, so that a test need not wait and always sees the same. A look waits two seconds at most for its share; where
that is not enough, the work goes on, and later looks see the end of it.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field, fields, replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from anyio import lowlevel, to_thread
from starlette.requests import Request

from gemkit_emulator.calls import Call
from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.json_types import is_object
from gemkit_emulator.payloads import read_message
from gemkit_emulator.resources.files import dropped_on_failure
from gemkit_emulator.resources.masks import read_mask
from gemkit_emulator.resources.operations import INTERNAL, describe_operation, describe_status, type_url
from gemkit_emulator.resources.pages import cut_page, describe_page
from gemkit_emulator.wire import MAX_BODY_BYTES, format_timestamp, parse_json, render_line

if TYPE_CHECKING:
    import random
    from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping

    from starlette.responses import Response

    from gemkit_emulator.announcements import Announcer
    from gemkit_emulator.calls import Handler
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.resources.files import FileStore
    from gemkit_emulator.spec import Spec
    from gemkit_emulator.state import Blob, State

    Answer = Callable[[Call], Awaitable[Json]]

LOOKS: Final = 2
_LOOK_SECONDS: Final = 2.0
_HOUR: Final = 3600 * 1_000_000_000
_LIFETIME: Final = 48 * _HOUR
_KEPT: Final = 60 * 24 * _HOUR
"""How long a batch can be asked for at all; a guess."""
_LINE_BYTES: Final = 4096
_EVENTS: Final = {
    "BATCH_STATE_SUCCEEDED": "batch.succeeded",
    "BATCH_STATE_FAILED": "batch.failed",
    "BATCH_STATE_EXPIRED": "batch.expired",
}
"""What webhooks are told, by how a batch ends."""
_ID_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_ID_LENGTH: Final = 36
_PACKAGE: Final = "v1main"
_CHANGEABLE: Final = ("displayName", "priority")


@dataclass(frozen=True, slots=True)
class Kind:
    """What a batch is made of, prompts or texts to embed, and the names Google has for it."""

    method: str
    creation: str
    message: str
    request: str


PROMPTS: Final = Kind(
    "batchGenerateContent", "BatchGenerateContentRequest", "GenerateContentBatch", "GenerateContentRequest"
)
EMBEDDINGS: Final = Kind(
    "asyncBatchEmbedContent", "AsyncBatchEmbedContentRequest", "EmbedContentBatch", "EmbedContentRequest"
)


@dataclass(slots=True)
class Batch:
    """A batch and how far it has come."""

    id: str
    serial: int
    kind: Kind
    path: str
    """Where it was made: its rows are answered as if they had come the same way."""
    model: str
    display_name: str
    priority: int | None
    file_name: str
    rows: Blob
    """What is to be answered, each on a line: `InlinedRequest` messages, or what the file has."""
    count: int
    results: Blob
    """What was answered, each on a line."""
    created: int
    updated: int
    state: str = "BATCH_STATE_PENDING"
    looks: int = 0
    place: int = 0
    """Where the next row begins."""
    answered: int = 0
    failures: int = 0
    ended: int | None = None
    error: Json | None = None
    webhook_config: Json = field(default_factory=dict[str, Any])
    work: asyncio.Task[None] | None = None

    @property
    def key(self) -> str:
        """Its place in a list: the newest comes first."""
        return f"{10**15 - self.serial:015d}"

    @property
    def name(self) -> str:
        """The resource name."""
        return f"batches/{self.id}"

    @property
    def results_id(self) -> str:
        """The id of the file with the results, where the requests came from a file."""
        return f"batch-{self.id}"

    def end(self, state: str, now: int, error: Json | None = None) -> None:
        """Nothing changes any more."""
        self.state, self.error = state, error
        self.ended = self.updated = now

    def describe_end(self) -> Json:
        """What webhooks are told."""
        told: Json = {"id": self.name}
        if self.error:
            return told | {"error_code": str(self.error["code"]), "error_message": self.error["message"]}
        return told | {"output_file_uri": f"files/{self.results_id}"} if self.file_name else told

    def describe(self, *, brief: bool = False) -> Json:
        """The `Operation`; a list is brief, and leaves out inlined responses."""
        metadata: Json = {"@type": type_url(self.kind.message, _PACKAGE), **self.describe_batch(brief=brief)}
        if self.state != "BATCH_STATE_SUCCEEDED":
            return describe_operation(self.name, metadata, error=self.error)
        output: Json = metadata.get("output", {})
        response = {"@type": type_url(f"{self.kind.message}Output", _PACKAGE), **output}
        return describe_operation(self.name, metadata, response=response)

    def describe_batch(self, *, brief: bool = False) -> Json:
        """The batch itself, which is the operation's metadata."""
        described: Json = {"model": self.model}
        if self.display_name:
            described["displayName"] = self.display_name
        if self.file_name:
            described["inputConfig"] = {"fileName": self.file_name}
        if self.state == "BATCH_STATE_SUCCEEDED" and self.file_name:
            described["output"] = {"responsesFile": f"files/{self.results_id}"}
        elif self.state == "BATCH_STATE_SUCCEEDED" and not brief:
            described["output"] = {"inlinedResponses": {"inlinedResponses": self.list_results()}}
        described["createTime"] = format_timestamp(self.created)
        if self.ended is not None:
            described["endTime"] = format_timestamp(self.ended)
        described |= {
            "updateTime": format_timestamp(self.updated),
            "batchStats": self._count(),
            "state": self.state,
            "name": self.name,
        }
        return described | {"priority": str(self.priority)} if self.priority else described

    def list_results(self) -> list[Json]:
        """Those there are so far."""
        return [json.loads(line) for line in b"".join(self.results.blocks()).splitlines()]

    def _count(self) -> Json:
        counts = {
            "requestCount": self.count,
            "successfulRequestCount": self.answered - self.failures,
            "failedRequestCount": self.failures,
            "pendingRequestCount": self.count - self.answered,
        }
        return {name: str(count) for name, count in counts.items() if count}


class BatchStore:
    """Every batch there is."""

    def __init__(self, kept: State, clock: Callable[[], int], rng: random.Random) -> None:
        self._kept = kept
        self._clock = clock
        self._rng = rng
        self._shelf = kept.shelf("batches", self._bury)
        self._batches: dict[str, Batch] = {}
        """Those that this emulator has seen."""
        self.announcer: Announcer | None = None
        """Who tells of their ends."""

    def add(self, call: Call, kind: Kind, message: Json, rows: Iterable[bytes]) -> Batch:
        """A new batch of these rows."""
        now, lines, count = self._clock(), self._kept.new_blob(), 0
        with dropped_on_failure(lines):
            for row in rows:
                lines.write(row + b"\n")
                count += 1
                if lines.is_full:
                    lines.flush()
        batch = Batch(
            id="".join(self._rng.choices(_ID_LETTERS, k=_ID_LENGTH)),
            serial=self._kept.next_serial(),
            kind=kind,
            path=call.request.scope["path"],
            model=call.resource,
            display_name=message.get("displayName", ""),
            priority=message.get("priority"),
            file_name=message["inputConfig"].get("fileName", ""),
            rows=lines,
            count=count,
            results=self._kept.new_blob(),
            created=now,
            updated=now,
            webhook_config=message.get("webhookConfig", {}),
        )
        with self._kept.transaction():
            batch.rows.keep()
            batch.results.keep()
            self.put(batch)
        self._batches[batch.id] = batch
        return batch

    def put(self, batch: Batch) -> None:
        """Write down how far it has come."""
        value: Json = {field.name: getattr(batch, field.name) for field in fields(batch)}
        value |= {"kind": batch.kind.method, "rows": batch.rows.id, "results": batch.results.id, "work": None}
        self._shelf.put(batch.id, value, expires=batch.created + _KEPT)

    def get(self, batch_id: str) -> Batch:
        """The batch with this id."""
        value = self._shelf.get(batch_id)
        if value is None:
            raise ApiError(404, "Requested entity was not found.")
        return self._load(value)

    def remove(self, batch_id: str) -> Batch:
        """Forget the batch with this id, and return it."""
        self.cancel(batch_id)
        batch = self._batches[batch_id]
        with self._kept.transaction():
            self._shelf.delete(batch_id)
            self._bury({"id": batch_id, "rows": batch.rows.id, "results": batch.results.id})
        return batch

    def cancel(self, batch_id: str) -> None:
        """End it, unless it is over."""
        batch = self.get(batch_id)
        if batch.ended is None:
            self.end(batch, "BATCH_STATE_CANCELLED", {"code": INTERNAL, "message": "The batch was cancelled."})

    def change(self, batch_id: str, kind: Kind, fields: list[str], message: Json) -> Batch:
        """The batch with these fields as the message has them, or without them."""
        batch = self.get(batch_id)
        if batch.kind is not kind:
            raise invalid_argument(f"{batch.name} is not of type {kind.message}.")
        if "displayName" in fields:
            batch.display_name = message.get("displayName", "")
        if "priority" in fields:
            batch.priority = message.get("priority")
        batch.updated = self._clock()
        self.put(batch)
        return batch

    def note(self, batch: Batch, result: Json, place: int) -> None:
        """Add the result of a row; the next one begins at `place`."""
        with self._kept.transaction():
            batch.results.write(f"{render_line(result)}\n".encode())
            batch.results.flush()
            batch.place = place
            batch.answered += 1
            batch.failures += "error" in result
            self.put(batch)

    def end(self, batch: Batch, state: str, error: Json | None = None) -> None:
        """Let a batch end now."""
        batch.end(state, self._clock(), error)
        with self._kept.transaction():
            self.put(batch)
            batch.rows.drop()
        if self.announcer and state in _EVENTS:
            self.announcer.announce(_EVENTS[state], batch.describe_end(), batch.webhook_config)

    def list(self) -> list[tuple[str, Batch]]:
        """Every batch with its key, the newest first."""
        batches = map(self._load, self._shelf.values())
        return sorted(((batch.key, batch) for batch in batches), key=lambda pair: pair[0])

    def list_tasks(self) -> list[asyncio.Task[None]]:
        """What is at work."""
        return [batch.work for batch in self._batches.values() if batch.work]

    def _load(self, value: Json) -> Batch:
        """The batch itself, which has a task perhaps."""
        if value["id"] not in self._batches:
            whole: Json = value | {name: self._kept.blob(value[name]) for name in ("rows", "results")}
            whole["kind"] = next(kind for kind in (PROMPTS, EMBEDDINGS) if kind.method == value["kind"])
            self._batches[value["id"]] = Batch(**whole)
        batch = self._batches[value["id"]]
        if batch.ended is None and batch.created + _LIFETIME < self._clock():
            self.end(batch, "BATCH_STATE_EXPIRED", {"code": INTERNAL, "message": "The batch has expired."})
        return batch

    def _bury(self, value: Json) -> None:
        self._batches.pop(value["id"], None)
        for name in ("rows", "results"):
            self._kept.blob(value[name]).drop()


class Batches:
    """The handlers that take batches and tell how they are getting on."""

    def __init__(
        self, spec: Spec, store: BatchStore, files: FileStore, answers: Mapping[Kind, Answer], looks: int = LOOKS
    ) -> None:
        self._spec = spec
        self._store = store
        self._files = files
        self._answers = answers
        self._looks = looks

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            **{
                f"{collection}.{kind.method}": partial(self.create, kind)
                for collection in ("models", "tunedModels")
                for kind in self._answers
            },
            **{f"batches.update{kind.message}": partial(self.update, kind) for kind in self._answers},
            "batches.list": self.list,
            "batches.get": self.get,
            "batches.cancel": self.cancel,
            "batches.delete": self.delete,
        }

    async def close(self) -> None:
        """Stop all work."""
        tasks = self._store.list_tasks()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def create(self, kind: Kind, call: Call) -> Response:
        """A new batch, which has not begun."""
        get_model_for(kind.method, call.resource, call.version)
        message: Json = call.message.get("batch", {})
        rows = self._read_rows(message.get("inputConfig", {}), f"{kind.creation}.batch.input_config")
        batch = await to_thread.run_sync(self._store.add, call, kind, message, rows)
        return call.respond(batch.describe())

    async def get(self, call: Call) -> Response:
        """The batch, after some of its work has been done."""
        batch = self._store.get(_id(call))
        if batch.ended is None:
            await self._look(batch)
        return call.respond(batch.describe())

    async def list(self, call: Call) -> Response:
        """A page of the batches, the newest first."""
        batches, next_token = cut_page(self._store.list(), call.query, call.page_sizes)
        return call.respond(describe_page("operations", [batch.describe(brief=True) for batch in batches], next_token))

    async def update(self, kind: Kind, call: Call) -> Response:
        """The batch itself, changed."""
        fields = read_mask(call, _CHANGEABLE)
        return call.respond(self._store.change(_id(call), kind, fields, call.message).describe_batch())

    async def cancel(self, call: Call) -> Response:
        """An empty answer, whether or not there was still something to stop."""
        self._store.cancel(_id(call))
        return call.respond({})

    async def delete(self, call: Call) -> Response:
        """An empty answer, once the batch and the file with its results are gone."""
        self._files.discard(self._store.remove(_id(call)).results_id)
        return call.respond({})

    # --- rows ---------------------------------------------------------------------------------------------------------

    def _read_rows(self, config: Json, at: str) -> Iterable[bytes]:
        file_name: str = config.get("fileName", "")
        rows: list[Json] = config.get("requests", {}).get("requests", [])
        if file_name and rows:
            raise invalid_argument(f"* {at}: only one of file_name and requests may be set\n")
        if not file_name and not rows:
            raise invalid_argument(f"* {at}: file_name or requests is not specified\n")
        if rows:
            return (json.dumps(row).encode() for row in rows)
        if not file_name.startswith("files/"):
            raise invalid_argument(f"* {at}.file_name: must begin with 'files/'\n")
        lines = _read_lines(self._files.get(file_name.removeprefix("files/")).content)
        first = next(lines, None)
        if first is None:
            raise invalid_argument(f"* {at}.file_name: {file_name} has no requests\n")
        return chain([first], lines)

    async def _look(self, batch: Batch) -> None:
        """Have the share of one look answered, or begin to."""
        batch.state = "BATCH_STATE_RUNNING"
        batch.looks += 1
        self._store.put(batch)
        if batch.work is None or batch.work.done():
            batch.work = asyncio.create_task(self._work(batch))
        await asyncio.wait((batch.work,), timeout=_LOOK_SECONDS)
        if batch.work.done():
            batch.work.result()  # which raises what went wrong

    async def _work(self, batch: Batch) -> None:
        """Answer the rows that are due; the batch may be cancelled, or looked at again, meanwhile."""
        while batch.answered < batch.count * min(batch.looks, self._looks) // self._looks:
            await lowlevel.checkpoint()
            row, place = _read_line(batch.rows, batch.place)
            result = await self._answer(batch, row)
            if batch.ended is not None:
                return
            self._store.note(batch, result, place)
        if batch.answered == batch.count:
            if batch.file_name:
                await self._hand_over(batch)
            if batch.ended is None:
                self._store.end(batch, "BATCH_STATE_SUCCEEDED")
            else:
                self._files.discard(batch.results_id)

    async def _answer(self, batch: Batch, row: bytes) -> Json:
        """The result of a row; a line that is no JSON object ends the whole batch."""
        try:
            request = parse_json(row)
            if not is_object(request):
                raise invalid_argument("It is not a JSON object.")
        except ApiError as error:
            message = f"Line {batch.answered + 1} of {batch.file_name} cannot be read. {error.message}"
            self._store.end(batch, "BATCH_STATE_FAILED", describe_status(invalid_argument(message)))
            return {}
        tag = "key" if batch.file_name else "metadata"
        call = self._restore_call(batch)
        result: Json
        try:
            message = read_message(self._spec, batch.kind.request, request.get("request", {}), call.version)
            result = {"response": await self._answers[batch.kind](replace(call, message=message))}
        except ApiError as error:
            result = {"error": describe_status(error)}
        return result | ({tag: request[tag]} if request.get(tag) is not None else {})

    def _restore_call(self, batch: Batch) -> Call:
        """A call like the one that made a batch, without its headers and whatever else it brought."""
        scope: Json = {"type": "http", "method": "POST", "path": batch.path, "query_string": b"", "headers": []}
        route = self._spec.find_route("POST", batch.path)
        assert route is not None
        return Call(Request(scope), route, {}, {})

    async def _hand_over(self, batch: Batch) -> None:
        """Make a file of the results."""
        await self._files.add(
            batch.results, mime_type="application/jsonl", file_id=batch.results_id, source="GENERATED"
        )


def _id(call: Call) -> str:
    return call.route.params["batch"]


def _read_lines(content: Blob) -> Iterator[bytes]:
    """The lines that have something on them."""
    place = 0
    while place < content.size:
        line, place = _read_line(content, place)
        if line.strip():
            yield line


def _read_line(content: Blob, place: int) -> tuple[bytes, int]:
    """The line that begins at a place, and where the next one does; of one without end, what a request may have."""
    line, size = b"", _LINE_BYTES
    while block := content.read(place + len(line), size):
        head, newline, _ = block.partition(b"\n")
        line += head
        if newline:
            return line, place + len(line) + 1
        if len(line) > MAX_BODY_BYTES:
            break
        size = min(2 * size, _LINE_BYTES * 256)
    return line, place + len(line)
