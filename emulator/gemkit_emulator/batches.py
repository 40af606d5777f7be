"""Batches: many requests taken at once, answered as the client looks.

A batch is pending until it is asked for. Each look has its share of the rows answered, the last of `looks` all of
them, so that a test need not wait and always sees the same. A look waits two seconds at most for its share; where
that is not enough, the work goes on, and later looks see the end of it.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from anyio import lowlevel, to_thread

from gemkit_emulator.catalogue import get_model_for
from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.files import closed_on_failure, new_content
from gemkit_emulator.json_types import is_object
from gemkit_emulator.masks import read_mask
from gemkit_emulator.operations import INTERNAL, describe_operation, describe_status, type_url
from gemkit_emulator.pages import cut_page, describe_page
from gemkit_emulator.payloads import read_message
from gemkit_emulator.wire import format_timestamp, parse_json, render_line

if TYPE_CHECKING:
    import random
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.files import FileStore, StoredFile
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.spec import Spec

    Answer = Callable[[Call], Awaitable[Json]]

LOOKS: Final = 2
_LOOK_SECONDS: Final = 2.0
_LIFETIME: Final = 48 * 3600 * 1_000_000_000
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
    call: Call
    """The call that made it, without its message: its rows are answered as if they had come the same way."""
    display_name: str
    priority: int | None
    file_name: str
    rows: Sequence[Json | bytes]
    """What is to be answered: `InlinedRequest` messages, or lines of a file."""
    created: int
    updated: int
    state: str = "BATCH_STATE_PENDING"
    looks: int = 0
    results: list[Json] = field(default_factory=list[Any])
    failures: int = 0
    ended: int | None = None
    error: Json | None = None
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
        described: Json = {"model": self.call.resource}
        if self.display_name:
            described["displayName"] = self.display_name
        if self.file_name:
            described["inputConfig"] = {"fileName": self.file_name}
        if self.state == "BATCH_STATE_SUCCEEDED" and self.file_name:
            described["output"] = {"responsesFile": f"files/{self.results_id}"}
        elif self.state == "BATCH_STATE_SUCCEEDED" and not brief:
            described["output"] = {"inlinedResponses": {"inlinedResponses": self.results}}
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

    def _count(self) -> Json:
        counts = {
            "requestCount": len(self.rows),
            "successfulRequestCount": len(self.results) - self.failures,
            "failedRequestCount": self.failures,
            "pendingRequestCount": len(self.rows) - len(self.results),
        }
        return {name: str(count) for name, count in counts.items() if count}


class BatchStore:
    """Every batch there is."""

    def __init__(self, clock: Callable[[], int], rng: random.Random) -> None:
        self._clock = clock
        self._rng = rng
        self._batches: dict[str, Batch] = {}
        self._serial = 0

    def add(self, call: Call, kind: Kind, message: Json, rows: Sequence[Json | bytes]) -> Batch:
        """A new batch of these rows."""
        self._serial += 1
        now = self._clock()
        batch = Batch(
            id="".join(self._rng.choices(_ID_LETTERS, k=_ID_LENGTH)),
            serial=self._serial,
            kind=kind,
            call=replace(call, message={}),
            display_name=message.get("displayName", ""),
            priority=message.get("priority"),
            file_name=message["inputConfig"].get("fileName", ""),
            rows=rows,
            created=now,
            updated=now,
        )
        self._batches[batch.id] = batch
        return batch

    def get(self, batch_id: str) -> Batch:
        """The batch with this id."""
        batch = self._batches.get(batch_id)
        if batch is None:
            raise ApiError(404, "Requested entity was not found.")
        self._expire(batch)
        return batch

    def remove(self, batch_id: str) -> Batch:
        """Forget the batch with this id, and return it."""
        self.cancel(batch_id)
        return self._batches.pop(batch_id)

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
        return batch

    def end(self, batch: Batch, state: str, error: Json | None = None) -> None:
        """Let a batch end now."""
        batch.end(state, self._clock(), error)

    def list(self) -> list[tuple[str, Batch]]:
        """Every batch with its key, the newest first."""
        for batch in self._batches.values():
            self._expire(batch)
        return sorted(((batch.key, batch) for batch in self._batches.values()), key=lambda pair: pair[0])

    def _expire(self, batch: Batch) -> None:
        if batch.ended is None and batch.created + _LIFETIME < self._clock():
            self.end(batch, "BATCH_STATE_EXPIRED", {"code": INTERNAL, "message": "The batch has expired."})


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
        tasks = [batch.work for _, batch in self._store.list() if batch.work]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def create(self, kind: Kind, call: Call) -> Response:
        """A new batch, which has not begun."""
        get_model_for(kind.method, call.resource, call.version)
        message: Json = call.message.get("batch", {})
        rows = await self._read_rows(message.get("inputConfig", {}), f"{kind.creation}.batch.input_config")
        return call.respond(self._store.add(call, kind, message, rows).describe())

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

    async def _read_rows(self, config: Json, at: str) -> Sequence[Json | bytes]:
        file_name: str = config.get("fileName", "")
        rows: list[Json] = config.get("requests", {}).get("requests", [])
        if file_name and rows:
            raise invalid_argument(f"* {at}: only one of file_name and requests may be set\n")
        if not file_name and not rows:
            raise invalid_argument(f"* {at}: file_name or requests is not specified\n")
        if rows:
            return rows
        if not file_name.startswith("files/"):
            raise invalid_argument(f"* {at}.file_name: must begin with 'files/'\n")
        lines = await to_thread.run_sync(_read_lines, self._files.get(file_name.removeprefix("files/")))
        if not lines:
            raise invalid_argument(f"* {at}.file_name: {file_name} has no requests\n")
        return lines

    async def _look(self, batch: Batch) -> None:
        """Have the share of one look answered, or begin to."""
        batch.state = "BATCH_STATE_RUNNING"
        batch.looks += 1
        if batch.work is None or batch.work.done():
            batch.work = asyncio.create_task(self._work(batch))
        await asyncio.wait((batch.work,), timeout=_LOOK_SECONDS)
        if batch.work.done():
            batch.work.result()  # which raises what went wrong

    async def _work(self, batch: Batch) -> None:
        """Answer the rows that are due; the batch may be cancelled, or looked at again, meanwhile."""
        while len(batch.results) < len(batch.rows) * min(batch.looks, self._looks) // self._looks:
            await lowlevel.checkpoint()
            result = await self._answer(batch, len(batch.results))
            if batch.ended is not None:
                return
            batch.results.append(result)
            batch.failures += "error" in result
        if len(batch.results) == len(batch.rows):
            if batch.file_name:
                await self._write(batch)
            if batch.ended is None:
                self._store.end(batch, "BATCH_STATE_SUCCEEDED")
            else:
                self._files.discard(batch.results_id)

    async def _answer(self, batch: Batch, place: int) -> Json:
        """The result of a row; a line that is no JSON object ends the whole batch."""
        row = batch.rows[place]
        try:
            tag, request = _read_line(row) if isinstance(row, bytes) else ({"metadata": row.get("metadata")}, row)
        except ApiError as error:
            message = f"Line {place + 1} of {batch.file_name} cannot be read. {error.message}"
            self._store.end(batch, "BATCH_STATE_FAILED", describe_status(invalid_argument(message)))
            return {}
        result: Json
        try:
            message = read_message(self._spec, batch.kind.request, request.get("request", {}), batch.call.version)
            result = {"response": await self._answers[batch.kind](replace(batch.call, message=message))}
        except ApiError as error:
            result = {"error": describe_status(error)}
        return result | {name: value for name, value in tag.items() if value is not None}

    async def _write(self, batch: Batch) -> None:
        with closed_on_failure(new_content()) as content:
            for result in batch.results:
                content.write(f"{render_line(result)}\n".encode())
            await self._files.add(content, mime_type="application/jsonl", file_id=batch.results_id, source="GENERATED")


def _id(call: Call) -> str:
    return call.route.params["batch"]


def _read_lines(file: StoredFile) -> list[bytes]:
    return [line for line in b"".join(file.read_blocks()).splitlines() if line.strip()]


def _read_line(line: bytes) -> tuple[Json, Json]:
    """The key of a line, and the line."""
    value = parse_json(line)
    if not is_object(value):
        raise invalid_argument("It is not a JSON object.")
    return {"key": value.get("key")}, value
