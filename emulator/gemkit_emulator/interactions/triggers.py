"""Triggers: interactions that start by a schedule. What was due is started when somebody looks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from gemkit_emulator.errors import ApiError, invalid_argument
from gemkit_emulator.interactions.records import Record, Records, respond_page, tell_time
from gemkit_emulator.interactions.schedules import Schedule, read_schedule
from gemkit_emulator.wire import read_timestamp

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from starlette.responses import Response

    from gemkit_emulator.calls import Call, Handler
    from gemkit_emulator.interactions.environments import Environments
    from gemkit_emulator.interactions.interactions import Interactions
    from gemkit_emulator.json_types import Json
    from gemkit_emulator.state import State

_SECOND: Final = 1_000_000_000
_ID_LENGTH: Final = 16
_MOST_RUNS: Final = 10_000
_MOST_MISSED: Final = 10
"""Runs noted as skipped when nobody has looked for long; the latest one that was due takes place."""
_FILTER: Final = re.compile(r"\s*(?:status|state)\s*[=:]\s*\"?(\w+)\"?\s*", re.IGNORECASE)
_STATES: Final = ("active", "paused", "error")
_ENDINGS: Final = {"failed": "failed", "cancelled": "failed", "budget_exceeded": "failed"}
"""How a run has ended by its interaction, where not well."""


class Triggers:
    """The handlers that make, show, change, delete and run triggers."""

    def __init__(
        self,
        interactions: Interactions,
        environments: Environments,
        state: State,
        clock: Callable[[], int],
        rng: random.Random,
    ) -> None:
        self._interactions = interactions
        self._environments = environments
        self._records = Records("Trigger", state, clock, rng)
        self._runs = Records("Execution", state, clock, rng, most=_MOST_RUNS)
        self._clock = clock

    @property
    def handlers(self) -> dict[str, Handler]:
        """Handlers by operation."""
        return {
            "triggers.create": self.create,
            "triggers.list": self.list,
            "triggers.get": self.get,
            "triggers.update": self.update,
            "triggers.delete": self.delete,
            "triggers.run": self.run,
            "triggers.executions.list": self.list_executions,
        }

    async def create(self, call: Call) -> Response:
        """A new one, which is active."""
        message, now = call.message, self._clock()
        schedule = _read_schedule(message)
        if not message["interaction"].get("agent"):
            raise invalid_argument("Agent '' is invalid or not found")
        self._interactions.check(message["interaction"])
        if "environment_id" in message:
            self._environments.find(message["environment_id"], "environment_id")
        for name in ("execution_timeout_seconds", "max_consecutive_failures"):
            if message.get(name, 1) < 1:
                raise invalid_argument(f"Invalid value at '{name}': it must be at least 1.")
        trigger_id = self._records.make_id(_ID_LENGTH)
        resource: Json = {**message, "id": trigger_id, "status": "active", "consecutive_failure_count": 0}
        resource |= {"create_time": tell_time(now), "update_time": tell_time(now)}
        _plan_next(resource, schedule, now)
        known = {"version": call.version}
        return call.respond(self._records.add(trigger_id, resource, known).resource)

    async def list(self, call: Call) -> Response:
        """A page of them."""
        wanted = _read_filter(call.query.get("filter", ""))
        triggers = [await self._catch_up(record) for record in self._records.list()]
        told = ((record.key, record.resource) for record in triggers if record.resource["status"] in wanted)
        return respond_page(call, "triggers", told)

    async def get(self, call: Call) -> Response:
        """One of them."""
        return call.respond((await self._get(call)).resource)

    async def update(self, call: Call) -> Response:
        """The same with another name, or paused, or active again."""
        record, message, now = await self._get(call), call.message, self._clock()
        resource = record.resource
        if "display_name" in message:
            resource["display_name"] = message["display_name"]
        status = message.get("status", resource["status"])
        if status == "error" and "status" in message:
            raise invalid_argument("Invalid value at 'status': a trigger can be active or paused.")
        if status != resource["status"]:
            resource["status"] = status
            resource["last_pause_time" if status == "paused" else "last_resume_time"] = tell_time(now)
            resource.pop("next_run_time", None)
            if status == "active":
                resource["consecutive_failure_count"] = 0
                _plan_next(resource, _read_schedule(resource), now)
        resource["update_time"] = tell_time(now)
        self._records.save(record)
        return call.respond(resource)

    async def delete(self, call: Call) -> Response:
        """An empty answer, once it is gone with the list of its runs."""
        record = self._records.remove(call.route.params["trigger"])
        for run in self._list_runs(record.id):
            self._runs.remove(run.id)
        return call.respond({})

    async def run(self, call: Call) -> Response:
        """A run that has begun just now."""
        record = await self._get(call)
        return call.respond((await self._start(record, self._clock())).resource)

    async def list_executions(self, call: Call) -> Response:
        """A page of the runs, the latest first."""
        record = await self._get(call)
        runs = [await self._look(record, run) for run in reversed(self._list_runs(record.id))]
        return respond_page(call, "trigger_executions", ((run.key_of_newest, run.resource) for run in runs))

    async def _get(self, call: Call) -> Record:
        return await self._catch_up(self._records.find(call.route.params["trigger"]))

    async def _catch_up(self, record: Record) -> Record:
        """The trigger, after all that was due by now: the latest run takes place, those before are skipped."""
        resource, now = record.resource, self._clock()
        if resource["status"] != "active":
            return record
        schedule = _read_schedule(resource)
        due: list[int] = []
        moment = read_timestamp(resource.get("next_run_time", "")) or None
        while moment is not None and moment <= now:
            due = [*due, moment][-_MOST_MISSED - 1 :]
            moment = schedule.find_next(moment)
        if not due:
            return record
        _plan_next(resource, schedule, now)
        self._records.save(record)  # so that nobody else who looks meanwhile runs it too
        for missed in due[:-1]:
            self._note(record, missed, {"status": "skipped"})
        await self._start(record, due[-1])
        return record

    async def _start(self, record: Record, due: int) -> Record:
        """A run of it, which was due at a moment."""
        resource, now = record.resource, self._clock()
        facts: Json = {"start_time": tell_time(now)}
        body: Json = {**resource["interaction"]}
        if "environment_id" in resource:
            body.setdefault("environment", resource["environment_id"])
        try:
            interaction = await self._interactions.start(body, record.known["version"])
        except ApiError as error:
            facts |= {"status": "failed", "error": error.message, "end_time": tell_time(now)}
            self._count(record, failed=True)
        else:
            facts |= {"status": "in_progress", "interaction_id": interaction.id}
            resource["previous_interaction_id"] = interaction.id
            if interaction.environment_id:
                facts["environment_id"] = interaction.environment_id
        resource["last_run_time"] = tell_time(now)
        self._records.save(record)
        return self._note(record, due, facts)

    def _note(self, record: Record, due: int, facts: Json) -> Record:
        run_id = self._runs.make_id(_ID_LENGTH)
        resource = {"id": run_id, "trigger_id": record.id, "scheduled_time": tell_time(due), **facts}
        return self._runs.add(run_id, resource)

    async def _look(self, record: Record, run: Record) -> Record:
        """The run after somebody has looked at it, and at its interaction."""
        resource = run.resource
        if resource["status"] != "in_progress":
            return run
        try:
            limit: int | None = record.resource.get("execution_timeout_seconds")
            late = limit is not None and read_timestamp(resource["start_time"]) + limit * _SECOND <= self._clock()
            act = self._interactions.stop if late else self._interactions.look
            interaction = await act(resource["interaction_id"])
            if (now := self._runs.find(run.id)).resource["status"] != "in_progress":
                return now  # somebody else has seen its end
        except ApiError:  # it was deleted
            resource |= {"status": "failed", "error": "The interaction is gone.", "end_time": tell_time(self._clock())}
            self._count(record, failed=True)
            self._runs.save(run)
            return run
        if interaction.running:
            return run
        ending: Any = "timed_out" if late else _ENDINGS.get(interaction.status, "completed")
        resource |= {"status": ending, "end_time": tell_time(interaction.updated)}
        if interaction.errors:
            resource["error"] = interaction.errors[0]["message"]
        self._count(record, failed=ending != "completed")
        self._runs.save(run)
        return run

    def _count(self, record: Record, *, failed: bool) -> None:
        """A run has ended: too many that failed in a row stop the trigger."""
        resource = record.resource
        resource["consecutive_failure_count"] = resource["consecutive_failure_count"] + 1 if failed else 0
        most: int | None = resource.get("max_consecutive_failures")
        if most is not None and resource["consecutive_failure_count"] >= most:
            resource["status"] = "error"
            resource.pop("next_run_time", None)
        self._records.save(record)

    def _list_runs(self, trigger_id: str) -> list[Record]:
        return [run for run in self._runs.list() if run.resource["trigger_id"] == trigger_id]


def _read_schedule(message: Json) -> Schedule:
    try:
        return read_schedule(message["schedule"], message["time_zone"])
    except ValueError as error:
        at = "time_zone" if "time zone" in str(error) else "schedule"
        raise invalid_argument(f"Invalid value at '{at}': {error}") from None


def _plan_next(resource: Json, schedule: Schedule, now: int) -> None:
    resource.pop("next_run_time", None)
    if (moment := schedule.find_next(now)) is not None:
        resource["next_run_time"] = tell_time(moment)


def _read_filter(text: str) -> tuple[str, ...]:
    """The states that a filter lets through."""
    if not text.strip():
        return _STATES
    found = _FILTER.fullmatch(text)
    if found is None or found[1].lower() not in _STATES:
        raise invalid_argument(f"Invalid value at 'filter': {text!r}. A filter is status = \"active\", for example.")
    return (found[1].lower(),)
