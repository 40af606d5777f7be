"""Interactions: answers of models and agents in steps, kept so that they can be asked for and continued.

An interaction in the background moves on when it is asked for, and only then: the second look finds it ended, so a test
need not wait and always sees the same. Reading its events takes it to its end as well.
"""

from __future__ import annotations

import base64
import hashlib
import json
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from anyio import CancelScope, Lock, lowlevel

from gemkit_emulator.calls import finish_unless_gone
from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.generation import ClosingStream
from gemkit_emulator.interaction_events import Writer
from gemkit_emulator.interaction_plans import InteractionPlanner, read_request
from gemkit_emulator.interaction_steps import list_steps
from gemkit_emulator.spec import load_spec
from gemkit_emulator.wire import SSE_TYPE, format_timestamp

if TYPE_CHECKING:
    import random
    from collections.abc import AsyncGenerator, Callable

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.engines import Engine
    from gemkit_emulator.files import FileStore
    from gemkit_emulator.interaction_plans import InteractionPlan
    from gemkit_emulator.json_types import Json

_LOOKS: Final = 2
_SECOND: Final = 1_000_000_000
_LIFETIME: Final = 55 * 24 * 3600 * _SECOND
_MOST: Final = 1000
_OPENING: Final = 2
"""The first events: created, and its status."""
_DONE: Final = "event: done\ndata: [DONE]\n\n"


@dataclass(slots=True)
class Interaction:
    """An interaction, its events as far as there are any, and where the next ones come from."""

    asked: InteractionPlan
    context: tuple[Json, ...]
    """All that was said before the answer."""
    conversation: str
    """What the ids of all its interactions begin with."""
    writer: Writer
    clock: Callable[[], int]
    created: int
    updated: int
    status: str = "in_progress"
    looks: int = 0
    events: list[Json] = field(default_factory=list[Any])
    failure: ApiError | None = None
    _source: AsyncGenerator[Json, None] = field(init=False)
    _lock: Lock = field(init=False, default_factory=Lock)

    def __post_init__(self) -> None:
        self._source = self._write()

    @property
    def id(self) -> str:
        """Its id; none when it is not stored."""
        if not self.stored:
            return ""
        own = self.asked.plan.response_id.encode()
        root = self.conversation.encode()
        raw = b"\x0a" + bytes((len(root),)) + root + b"\x12" + bytes((len(own),)) + own
        return "v1_" + base64.urlsafe_b64encode(raw).decode().rstrip("=")

    @property
    def stored(self) -> bool:
        """Whether it is kept."""
        return self.asked.request.get("store", True)

    @property
    def background(self) -> bool:
        """Whether it runs without anybody waiting."""
        return self.asked.request.get("background", False)

    @property
    def running(self) -> bool:
        """Whether it has not ended yet."""
        return self.status == "in_progress"

    async def read_event(self, index: int) -> Json | None:
        """The event at a place of the stream, made if it is not there yet; None behind the last."""
        # What is stored goes on when a reader is gone, so a reader that goes must not take the source with it.
        with CancelScope(shield=self.stored):
            async with self._lock:
                while index >= len(self.events):
                    try:
                        self.events.append(await anext(self._source))
                    except StopAsyncIteration:
                        return None
        return self.events[index]

    async def finish(self) -> None:
        """Take it to its end."""
        index = len(self.events)
        while await self.read_event(index) is not None:
            index += 1
            await lowlevel.checkpoint()

    async def cancel(self) -> None:
        """End it where it stands."""
        async with self._lock:
            if self.running:
                await self._source.aclose()
                self.events = self.events or self._open()
                self._end("cancelled")
                self.events.append(self._close())

    async def abandon(self) -> None:
        """The reader of its events is gone: what is stored is finished without one."""
        if self.stored:
            await self.finish()
        else:
            await self._source.aclose()

    def describe(self, *, include_input: bool = False) -> Json:
        """The `Interaction` resource."""
        described: Json = {"id": self.id} if self.stored else {}
        described["status"] = self.status
        described |= self._describe_times() if self.running else self._describe_end()
        if not self.running:
            described["steps"] = self.writer.steps
        if errors := self._list_errors():
            described["errors"] = errors
        if include_input:
            described["input"] = self.asked.request["input"]
        return described | {"object": "interaction"} | self.asked.subject

    async def _write(self) -> AsyncGenerator[Json, None]:
        for event in self._open():
            yield event
        try:
            async with aclosing(self.writer.write()) as events:
                async for event in events:
                    yield event
        except ApiError as error:
            self.failure = error
            self._end("failed")
            yield {"error": error.named, "event_type": "error"}
            return
        self._end(self.writer.status)
        yield self._close()

    def _open(self) -> list[Json]:
        brief = {"id": self.id, "status": "in_progress", "object": "interaction", **self.asked.subject}
        update = {"interaction_id": self.id, "status": "in_progress", "event_type": "interaction.status_update"}
        return [{"interaction": brief, "event_type": "interaction.created"}, update]

    def _end(self, status: str) -> None:
        self.status = status
        self.updated = self.clock()

    def _close(self) -> Json:
        brief = {"id": self.id, "status": self.status} | self._describe_end()
        brief |= {"object": "interaction", **self.asked.subject}
        return {"interaction": brief, "event_type": "interaction.completed"}

    def _describe_end(self) -> Json:
        tier = self.asked.plan.service_tier
        return {"usage": self.writer.usage, **self._describe_times(), "service_tier": tier}

    def _describe_times(self) -> Json:
        return {"created": _format_time(self.created), "updated": _format_time(self.updated)}

    def _list_errors(self) -> list[Json]:
        if self.failure:
            return [self.failure.named]
        return self.writer.errors if self.status == "failed" else []


class InteractionStore:
    """Every interaction that is kept, for 55 days or until there are too many."""

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._interactions: dict[str, Interaction] = {}

    def add(self, interaction: Interaction) -> None:
        """Keep one."""
        while len(self._interactions) >= _MOST:
            del self._interactions[next(iter(self._interactions))]
        self._interactions[interaction.id] = interaction

    def get(self, interaction_id: str) -> Interaction:
        """The one with this id."""
        interaction = self._interactions.get(interaction_id)
        if interaction is None or interaction.created + _LIFETIME <= self._clock():
            self._interactions.pop(interaction_id, None)
            raise ApiError(404, f"Interaction '{interaction_id}' is not found.")
        return interaction

    def remove(self, interaction_id: str) -> Interaction:
        """Forget one."""
        interaction = self.get(interaction_id)
        del self._interactions[interaction_id]
        return interaction


class Interactions:
    """The handlers that make interactions and tell of them."""

    def __init__(self, engine: Engine, files: FileStore, clock: Callable[[], int], rng: random.Random) -> None:
        self._spec = load_spec("interactions")
        self._engine = engine
        self._clock = clock
        self._planner = InteractionPlanner(self._spec, engine, files, rng)
        self._store = InteractionStore(clock)

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "interactions.create": self.create,
            "interactions.get": self.get,
            "interactions.cancel": self.cancel,
            "interactions.delete": self.delete,
        }

    async def create(self, call: Call) -> Response:
        """A new one: its answer, its events, or only word that it is under way."""
        interaction = await self._begin(call)
        if interaction.asked.request.get("stream"):
            return await self._stream_new(call, interaction)
        if not interaction.background:
            await finish_unless_gone(call.request, interaction.finish())
            if interaction.failure:
                raise interaction.failure
        if interaction.stored:
            self._store.add(interaction)
        return call.respond(interaction.describe())

    async def get(self, call: Call) -> Response:
        """One that is stored, as far as it has come; or its events, after the one that was seen last."""
        interaction = self._store.get(_id(call))
        if call.query.get("stream"):
            start = _read_place(interaction, call.query.get("last_event_id", ""))
            return ClosingStream(_write_events(interaction, start, numbered=True), SSE_TYPE)
        if interaction.running:
            interaction.looks += 1
            if interaction.looks >= _LOOKS:
                await interaction.finish()
        return call.respond(interaction.describe(include_input=call.query.get("include_input", False)))

    async def cancel(self, call: Call) -> Response:
        """One that will not go on."""
        interaction = self._store.get(_id(call))
        if not interaction.background or not interaction.running:
            raise invalid_argument(
                f"Interaction '{interaction.id}' cannot be cancelled: it does not run in the background."
            )
        await interaction.cancel()
        return call.respond(interaction.describe())

    async def delete(self, call: Call) -> Response:
        """An empty answer, once it is gone."""
        await self._store.remove(_id(call)).cancel()
        return call.respond({})

    async def _begin(self, call: Call) -> Interaction:
        request = read_request(self._spec, call.message)
        context: tuple[Json, ...] = ()
        previous: Interaction | None = None
        if "previous_interaction_id" in request:
            previous = self._store.get(request["previous_interaction_id"])
            if previous.running:
                raise invalid_argument(f"Interaction '{previous.id}' has not ended yet and cannot be continued.")
            context = (*previous.context, *previous.writer.steps)
        context = (*context, *list_steps(request["input"]))
        asked = await self._planner.plan(request, context, call.version)
        now = self._clock()
        return Interaction(
            asked=asked,
            context=context,
            conversation=previous.conversation if previous else asked.plan.response_id,
            writer=Writer(self._engine, asked),
            clock=self._clock,
            created=now,
            updated=now,
        )

    async def _stream_new(self, call: Call, interaction: Interaction) -> Response:
        # The engine's objections to a prompt come with its first step, when the status can still say so.
        await finish_unless_gone(call.request, interaction.read_event(_OPENING))
        if interaction.failure:
            raise interaction.failure
        if interaction.stored:
            self._store.add(interaction)
        return ClosingStream(_write_events(interaction, 0, numbered=interaction.background), SSE_TYPE)


async def _write_events(interaction: Interaction, start: int, *, numbered: bool) -> AsyncGenerator[str, None]:
    """The events from a place on as they are sent; when they have numbers, a client can go on after any of them."""
    index = start
    try:
        while (event := await interaction.read_event(index)) is not None:
            numbers = {"event_id": _make_event_id(interaction, index)} if numbered and index >= _OPENING else {}
            kind = event["event_type"]
            told = {key: value for key, value in event.items() if key != "event_type"}
            data = json.dumps({**told, **numbers, "event_type": kind}, ensure_ascii=False, separators=(",", ":"))
            yield f"event: {kind}\ndata: {data}\n\n"
            index += 1
        yield _DONE
    finally:
        with CancelScope(shield=True):
            await interaction.abandon()


def _make_event_id(interaction: Interaction, index: int) -> str:
    raw = index.to_bytes(4) + hashlib.blake2b(f"{interaction.id}/{index}".encode(), digest_size=11).digest()
    return base64.b64encode(raw).decode()


def _read_place(interaction: Interaction, event_id: str) -> int:
    """Where the stream goes on after an event; at its beginning after none."""
    if not event_id:
        return 0
    try:
        index = int.from_bytes(base64.b64decode(event_id, validate=True)[:4])
    except ValueError:
        index = -1
    if index < 0 or _make_event_id(interaction, index) != event_id:
        raise invalid_argument("last_event_id is not the id of an event of this interaction.")
    return index + 1


def _id(call: Call) -> str:
    return call.route.params["interaction"]


def _format_time(nanoseconds: int) -> str:
    return format_timestamp(nanoseconds // _SECOND * _SECOND)
