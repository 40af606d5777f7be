"""Interactions at work: what they have come to, and the events that tell of it one by one."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from anyio import CancelScope, Lock, lowlevel

from gemkit_emulator.errors import ApiError
from gemkit_emulator.wire import format_timestamp

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from gemkit_emulator.interactions.events import Writer
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.scripts import Script

_SECOND: Final = 1_000_000_000
_ECHOED: Final = ("labels", "webhook_config")
"""Fields of the request that answers repeat."""


@dataclass(slots=True)
class Interaction:
    """An interaction as far as it has come."""

    id: str
    """Empty when it is not stored."""
    request: Json
    version: str
    """The API version it was asked for in."""
    response_id: str
    conversation: str
    """What the ids of all its interactions begin with."""
    lineage: list[str]
    """The ids of those that it continues, the first one first."""
    created: int
    updated: int
    service_tier: str
    environment_id: str = ""
    status: str = "in_progress"
    looks: int = 0
    events: list[Json] = field(default_factory=list[Any])
    steps: list[Json] = field(default_factory=list[Any])
    usage: Json = field(default_factory=dict[str, Any])
    errors: list[Json] = field(default_factory=list[Any])

    @property
    def background(self) -> bool:
        """Whether it runs without anybody waiting."""
        return self.request.get("background", False)

    @property
    def running(self) -> bool:
        """Whether it has not ended yet."""
        return self.status == "in_progress"

    @property
    def subject(self) -> Json:
        """Who answers: the model or the agent."""
        kind = "agent" if "agent" in self.request else "model"
        return {kind: self.request[kind]}

    def describe(self, *, include_input: bool = False) -> Json:
        """The `Interaction` resource."""
        described: Json = {"id": self.id} if self.id else {}
        described["status"] = self.status
        described |= self._describe_times() if self.running else self.describe_end()
        if not self.running:
            described["steps"] = self.steps
        if self.status == "failed" and self.errors:
            described["errors"] = self.errors
        if self.environment_id:
            described["environment_id"] = self.environment_id
        described |= {name: self.request[name] for name in _ECHOED if name in self.request}
        if include_input:
            described["input"] = self.request["input"]
        return described | {"object": "interaction"} | self.subject

    def describe_end(self) -> Json:
        """What is known once it has ended, but for the steps."""
        return {"usage": self.usage, **self._describe_times(), "service_tier": self.service_tier}

    def _describe_times(self) -> Json:
        return {"created": _format_time(self.created), "updated": _format_time(self.updated)}


class Run:
    """An interaction at work: its events as far as there are any, and where the next ones come from."""

    def __init__(
        self,
        interaction: Interaction,
        writer: Writer | None = None,
        clock: Callable[[], int] | None = None,
        on_end: Callable[[Interaction], None] | None = None,
        script: Script | None = None,
    ) -> None:
        """Without a writer, and the clock that goes with it, the interaction has ended already."""
        self.interaction = interaction
        self.failure: ApiError | None = None
        self.script = script
        self._writer = writer
        self._clock = clock
        self._on_end = on_end
        self._source = self._write()
        self._lock = Lock()

    @property
    def input_tokens(self) -> int:
        """What the prompt has cost."""
        return self._writer.usage["total_input_tokens"] if self._writer else 0

    async def read_event(self, index: int) -> Json | None:
        """The event at a place of the stream, made if it is not there yet; None behind the last."""
        events = self.interaction.events
        # What is stored goes on when a reader is gone, so a reader that goes must not take the source with it.
        with CancelScope(shield=bool(self.interaction.id)):
            async with self._lock:
                while index >= len(events):
                    try:
                        events.append(await anext(self._source))
                    except StopAsyncIteration:
                        return None
        return events[index]

    async def finish(self) -> None:
        """Take it to its end."""
        index = len(self.interaction.events)
        while await self.read_event(index) is not None:
            index += 1
            await lowlevel.checkpoint()

    async def cancel(self) -> None:
        """End it where it stands."""
        async with self._lock:
            if self.interaction.running:
                await self._source.aclose()
                self.interaction.events = self.interaction.events or self._open()
                close = self._end("cancelled")
                self.interaction.events.append(close)
                self._tell_end()

    async def abandon(self) -> None:
        """The reader of its events is gone: what is stored is finished without one."""
        if self.interaction.id:
            await self.finish()
        else:
            await self._source.aclose()

    async def _write(self) -> AsyncGenerator[Json, None]:
        if self._writer is None:
            return
        for event in self._open():
            yield event
        try:
            async with aclosing(self._writer.write()) as events:
                async for event in events:
                    yield event
        except ApiError as error:
            self.failure = error
            self._end("failed")
            self.interaction.errors = [error.named]
            last = {"error": error.named, "event_type": "error"}
        else:
            last = self._end(self._writer.status)
            self.interaction.errors = self._writer.errors
        yield last
        # Not before the last event is among the others: what is told of here is kept as it is.
        self._tell_end()

    def _open(self) -> list[Json]:
        interaction = self.interaction
        brief = {"id": interaction.id, "status": "in_progress", "object": "interaction", **interaction.subject}
        update = {"interaction_id": interaction.id, "status": "in_progress", "event_type": "interaction.status_update"}
        return [{"interaction": brief, "event_type": "interaction.created"}, update]

    def _end(self, status: str) -> Json:
        """The last event, once the interaction is what it has come to."""
        assert self._writer is not None
        assert self._clock is not None
        interaction = self.interaction
        interaction.status, interaction.updated = status, self._clock()
        interaction.steps, interaction.usage = self._writer.steps, self._writer.usage
        brief = {"id": interaction.id, "status": status} | interaction.describe_end()
        return {
            "interaction": {**brief, "object": "interaction", **interaction.subject},
            "event_type": "interaction.completed",
        }

    def _tell_end(self) -> None:
        if self._on_end:
            self._on_end(self.interaction)


def _format_time(nanoseconds: int) -> str:
    return format_timestamp(nanoseconds // _SECOND * _SECOND)
