"""Interactions: answers of models and agents in steps, kept so that they can be asked for and continued.

An interaction in the background moves on when it is asked for, and only then: the second look finds it ended, so a test
need not wait and always sees the same. Reading its events takes it to its end as well.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Final

from anyio import CancelScope

from gemkit_emulator.calls import finish_unless_gone
from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.generation import ClosingStream
from gemkit_emulator.interactions.events import Writer
from gemkit_emulator.interactions.plans import read_request
from gemkit_emulator.interactions.runs import Interaction, Run
from gemkit_emulator.interactions.steps import list_steps
from gemkit_emulator.spec import load_spec
from gemkit_emulator.wire import SSE_TYPE

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.engines import Engine
    from gemkit_emulator.interactions.environments import Environments
    from gemkit_emulator.interactions.plans import InteractionPlan, InteractionPlanner
    from gemkit_emulator.interactions.webhooks import Webhooks
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.rules import Rules
    from gemkit_emulator.state import State

_LOOKS: Final = 2
_SECOND: Final = 1_000_000_000
_LIFETIME: Final = 55 * 24 * 3600 * _SECOND
_REMEMBERED: Final = 2 * _LIFETIME
"""How long what was said is known to the interactions that continue it."""
_MOST: Final = 1000
_OPENING: Final = 2
"""The first events: created, and its status."""
_DONE: Final = "event: done\ndata: [DONE]\n\n"
_EVENTS: Final = {
    "completed": "interaction.completed",
    "incomplete": "interaction.completed",
    "requires_action": "interaction.requires_action",
    "failed": "interaction.failed",
}
"""What webhooks are told, by how an interaction ends."""


class InteractionStore:
    """Every interaction that is kept, for 55 days or until there are too many, and what was said in them."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._interactions = state.shelf("interactions")
        self._turns = state.shelf("interaction_turns")

    def save(self, interaction: Interaction) -> None:
        """Keep one as it is now."""
        facts = asdict(interaction)
        turn = {"input": interaction.request["input"], "steps": facts.pop("steps")}
        facts["request"] = {name: value for name, value in interaction.request.items() if name != "input"}
        with self._state.transaction():
            if interaction.id not in self._interactions:
                for oldest in self._interactions.keys()[: len(self._interactions) - _MOST + 1]:
                    self._interactions.delete(oldest)
            self._interactions.put(interaction.id, facts, expires=interaction.created + _LIFETIME)
            self._turns.put(interaction.id, turn, expires=interaction.created + _REMEMBERED)

    def get(self, interaction_id: str) -> Interaction:
        """The one with this id."""
        facts, turn = self._interactions.get(interaction_id), self._turns.get(interaction_id)
        if facts is None or turn is None:
            raise ApiError(404, f"Interaction '{interaction_id}' is not found.")
        request = {**facts.pop("request"), "input": turn["input"]}
        return Interaction(**facts, request=request, steps=turn["steps"])

    def remove(self, interaction_id: str) -> None:
        """Forget one; those that continue it still know what was said."""
        self._interactions.delete(interaction_id)

    def list_context(self, lineage: list[str]) -> tuple[Json, ...]:
        """All that was said in these, in their order."""
        turns = [turn for interaction_id in lineage if (turn := self._turns.get(interaction_id))]
        return tuple(step for turn in turns for step in (*list_steps(turn["input"]), *turn["steps"]))


class Interactions:
    """The handlers that make interactions and tell of them."""

    def __init__(
        self,
        planner: InteractionPlanner,
        engine: Engine,
        environments: Environments,
        webhooks: Webhooks,
        *,
        state: State,
        clock: Callable[[], int],
        rules: Rules,
    ) -> None:
        self._spec = load_spec("interactions")
        self._planner = planner
        self._engine = engine
        self._environments = environments
        self._webhooks = webhooks
        self._clock = clock
        self._rules = rules
        self._store = InteractionStore(state)
        self._runs: dict[str, Run] = {}
        """Those that have not ended yet, as far as this emulator has begun them."""

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
        run = await self._begin(read_request(self._spec, call.message), call.version)
        call.spend(run.input_tokens)
        interaction = run.interaction
        if interaction.request.get("stream"):
            return await self._stream_new(call, run)
        if interaction.background:
            self._keep(run)
        else:
            await finish_unless_gone(call.request, run.finish())
            if run.failure:
                raise run.failure
            self._keep(run)
        return call.respond(interaction.describe())

    async def get(self, call: Call) -> Response:
        """One that is stored, as far as it has come; or its events, after the one that was seen last."""
        run = await self._find(_id(call))
        if call.query.get("stream"):
            start = _read_place(run.interaction, call.query.get("last_event_id", ""))
            return _stream(run, start, numbered=True)
        await self._look(run)
        return call.respond(run.interaction.describe(include_input=call.query.get("include_input", False)))

    async def cancel(self, call: Call) -> Response:
        """One that will not go on."""
        run = await self._find(_id(call))
        if not run.interaction.background or not run.interaction.running:
            raise invalid_argument(
                f"Interaction '{run.interaction.id}' cannot be cancelled: it does not run in the background."
            )
        await run.cancel()
        return call.respond(run.interaction.describe())

    async def delete(self, call: Call) -> Response:
        """An empty answer, once it is gone."""
        run = await self._find(_id(call))
        await run.cancel()
        self._store.remove(run.interaction.id)
        return call.respond({})

    async def start(self, body: Json, version: str) -> Interaction:
        """A new interaction in the background, as a trigger starts one."""
        run = await self._begin(read_request(self._spec, {**body, "background": True, "stream": False}), version)
        self._keep(run)
        return run.interaction

    async def look(self, interaction_id: str) -> Interaction:
        """An interaction after somebody has looked at it."""
        run = await self._find(interaction_id)
        await self._look(run)
        return run.interaction

    async def stop(self, interaction_id: str) -> Interaction:
        """An interaction that will not go on."""
        run = await self._find(interaction_id)
        await run.cancel()
        return run.interaction

    def check(self, body: Json) -> None:
        """Raise for the interaction of a trigger that could never be started."""
        request = read_request(self._spec, {**body, "background": True, "stream": False})
        self._planner.unfold(request)
        if "environment" in request:
            self._environments.check(request["environment"], "interaction.environment")

    async def _begin(self, request: Json, version: str) -> Run:
        lineage: list[str] = []
        conversation = ""
        if "previous_interaction_id" in request:
            previous = (await self._find(request["previous_interaction_id"])).interaction
            if previous.running:
                raise invalid_argument(f"Interaction '{previous.id}' has not ended yet and cannot be continued.")
            lineage, conversation = [*previous.lineage, previous.id], previous.conversation
        unfolded = self._planner.unfold(request)
        if "environment" in unfolded:
            self._environments.check(unfolded["environment"], "environment")
        asked = await self._plan(unfolded, lineage, version)
        response_id = asked.plan.response_id
        interaction = Interaction(
            id=_make_id(conversation or response_id, response_id) if request.get("store", True) else "",
            request=request,
            version=version,
            response_id=response_id,
            conversation=conversation or response_id,
            lineage=lineage,
            created=self._clock(),
            updated=self._clock(),
            service_tier=asked.plan.service_tier,
            environment_id=self._environments.open(unfolded["environment"]) if "environment" in unfolded else "",
        )
        return self._run(interaction, asked)

    async def _plan(self, request: Json, lineage: list[str], version: str) -> InteractionPlan:
        context = (*self._store.list_context(lineage), *list_steps(request["input"]))
        asked = await self._planner.plan(request, context, version)
        return replace(asked, plan=await self._rules.apply(asked.plan, "interactions.create"))

    def _run(self, interaction: Interaction, asked: InteractionPlan) -> Run:
        return Run(interaction, Writer(self._engine, asked), self._clock, self._settle, asked.plan.script)

    def _keep(self, run: Run) -> None:
        """Remember it, if it is to be stored."""
        interaction = run.interaction
        if not interaction.id:
            return
        if interaction.running:
            self._store.save(interaction)
            self._runs[interaction.id] = run
        else:
            self._conclude(interaction)

    def _settle(self, interaction: Interaction) -> None:
        """One has ended, which may have been kept already."""
        if self._runs.pop(interaction.id, None):
            self._conclude(interaction)

    def _conclude(self, interaction: Interaction) -> None:
        """Keep it as it has become; webhooks hear of what ran in the background, and of what names them."""
        self._store.save(interaction)
        config: Json | None = interaction.request.get("webhook_config")
        if interaction.status in _EVENTS and (interaction.background or config):
            data: Json = {"id": interaction.id}
            if interaction.errors:
                error = interaction.errors[0]
                data |= {"error_code": error["code"], "error_message": error["message"]}
            self._webhooks.announce(_EVENTS[interaction.status], data, config)

    async def _look(self, run: Run) -> None:
        if run.interaction.running:
            run.interaction.looks += 1
            if run.interaction.looks >= _LOOKS:
                await run.finish()
            else:
                self._store.save(run.interaction)

    async def _find(self, interaction_id: str) -> Run:
        if interaction_id in self._runs:
            return self._runs[interaction_id]
        interaction = self._store.get(interaction_id)
        if not interaction.running:
            return Run(interaction)
        # Another emulator had begun it: this one starts it again.
        request = self._planner.unfold(interaction.request)
        asked = await self._plan(request, interaction.lineage, interaction.version)
        asked = replace(asked, plan=replace(asked.plan, response_id=interaction.response_id))
        interaction.events = []
        run = self._runs[interaction_id] = self._run(interaction, asked)
        return run

    async def _stream_new(self, call: Call, run: Run) -> Response:
        # The engine's objections to a prompt come with its first step, when the status can still say so.
        await finish_unless_gone(call.request, run.read_event(_OPENING))
        if run.failure:
            raise run.failure
        self._keep(run)
        return _stream(run, 0, numbered=run.interaction.background)


def _stream(run: Run, start: int, *, numbered: bool) -> Response:
    """The response with the events from a place on, at the pace that a rule may want."""
    events = _write_events(run, start, numbered=numbered)
    return ClosingStream(run.script.deliver(events) if run.script else events, SSE_TYPE)


async def _write_events(run: Run, start: int, *, numbered: bool) -> AsyncGenerator[str, None]:
    """The events from a place on as they are sent; when they have numbers, a client can go on after any of them."""
    index = start
    try:
        while (event := await run.read_event(index)) is not None:
            numbers = {"event_id": _make_event_id(run.interaction, index)} if numbered and index >= _OPENING else {}
            kind = event["event_type"]
            told = {key: value for key, value in event.items() if key != "event_type"}
            data = json.dumps({**told, **numbers, "event_type": kind}, ensure_ascii=False, separators=(",", ":"))
            yield f"event: {kind}\ndata: {data}\n\n"
            index += 1
        yield _DONE
    finally:
        with CancelScope(shield=True):
            await run.abandon()


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


def _make_id(conversation: str, response_id: str) -> str:
    root, own = conversation.encode(), response_id.encode()
    raw = b"\x0a" + bytes((len(root),)) + root + b"\x12" + bytes((len(own),)) + own
    return "v1_" + base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _id(call: Call) -> str:
    return call.route.params["interaction"]
