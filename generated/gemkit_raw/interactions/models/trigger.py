from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    dump_time,
    parse_enum,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class Trigger(JsonModel):
    """A schedule that starts an interaction with an agent again and again."""

    __slots__ = (
        "id",
        "interaction",
        "schedule",
        "time_zone",
        "consecutive_failure_count",
        "create_time",
        "display_name",
        "environment_id",
        "execution_timeout_seconds",
        "last_pause_time",
        "last_resume_time",
        "last_run_time",
        "max_consecutive_failures",
        "next_run_time",
        "previous_interaction_id",
        "status",
        "update_time",
    )

    id: str | None
    """Id of the trigger, made up by the service."""
    interaction: CreateAgentInteraction | None
    """The interaction that each run starts: the agent, its input and its settings."""
    schedule: str | None
    """When to run, as a cron expression of minute, hour, day of month, month and day of week: `0 9 * * 1-5` is
    nine o'clock on workdays."""
    time_zone: str | None
    """Time zone of the schedule, by its IANA name such as `Europe/Berlin`."""
    consecutive_failure_count: int | None
    """How many runs have failed since the last one that succeeded."""
    create_time: datetime.datetime | None
    """When the trigger was created."""
    display_name: str | None
    """Name for people to read."""
    environment_id: str | None
    """Id of the environment that the agent works in."""
    execution_timeout_seconds: int | None
    """The longest that one run may take, in seconds."""
    last_pause_time: datetime.datetime | None
    """When the trigger was last paused. Absent if it never was."""
    last_resume_time: datetime.datetime | None
    """When the trigger was last resumed. Absent if it never was."""
    last_run_time: datetime.datetime | None
    """When the trigger last ran. Absent before the first run."""
    max_consecutive_failures: int | None
    """How many runs in a row may fail. After that many, the trigger stops and its `status` becomes `error`."""
    next_run_time: datetime.datetime | None
    """When the schedule has the trigger run next."""
    previous_interaction_id: str | None
    """Id of the last interaction that the trigger has started. Absent before the first run."""
    status: TriggerStatus | str | None
    """Whether the trigger runs by its schedule."""
    update_time: datetime.datetime | None
    """When the trigger was last changed."""

    def __init__(
        self,
        *,
        id: str | None = None,
        interaction: CreateAgentInteraction | None = None,
        schedule: str | None = None,
        time_zone: str | None = None,
        consecutive_failure_count: int | None = None,
        create_time: datetime.datetime | None = None,
        display_name: str | None = None,
        environment_id: str | None = None,
        execution_timeout_seconds: int | None = None,
        last_pause_time: datetime.datetime | None = None,
        last_resume_time: datetime.datetime | None = None,
        last_run_time: datetime.datetime | None = None,
        max_consecutive_failures: int | None = None,
        next_run_time: datetime.datetime | None = None,
        previous_interaction_id: str | None = None,
        status: TriggerStatus | str | None = None,
        update_time: datetime.datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.interaction = interaction
        self.schedule = schedule
        self.time_zone = time_zone
        self.consecutive_failure_count = consecutive_failure_count
        self.create_time = create_time
        self.display_name = display_name
        self.environment_id = environment_id
        self.execution_timeout_seconds = execution_timeout_seconds
        self.last_pause_time = last_pause_time
        self.last_resume_time = last_resume_time
        self.last_run_time = last_run_time
        self.max_consecutive_failures = max_consecutive_failures
        self.next_run_time = next_run_time
        self.previous_interaction_id = previous_interaction_id
        self.status = status
        self.update_time = update_time
        self._extra = additional_properties


from .create_agent_interaction import CreateAgentInteraction  # noqa: E402
from .trigger_status import TriggerStatus  # noqa: E402

Trigger.__json_in__ = {
    "id": ("id", None),
    "interaction": ("interaction", CreateAgentInteraction.from_dict),
    "schedule": ("schedule", None),
    "time_zone": ("time_zone", None),
    "consecutive_failure_count": ("consecutive_failure_count", None),
    "create_time": ("create_time", parse_time),
    "display_name": ("display_name", None),
    "environment_id": ("environment_id", None),
    "execution_timeout_seconds": ("execution_timeout_seconds", None),
    "last_pause_time": ("last_pause_time", parse_time),
    "last_resume_time": ("last_resume_time", parse_time),
    "last_run_time": ("last_run_time", parse_time),
    "max_consecutive_failures": ("max_consecutive_failures", None),
    "next_run_time": ("next_run_time", parse_time),
    "previous_interaction_id": ("previous_interaction_id", None),
    "status": ("status", parse_enum(TriggerStatus)),
    "update_time": ("update_time", parse_time),
}
Trigger.__json_out__ = (
    ("id", "id", None),
    ("interaction", "interaction", dump_model),
    ("schedule", "schedule", None),
    ("time_zone", "time_zone", None),
    ("consecutive_failure_count", "consecutive_failure_count", None),
    ("create_time", "create_time", dump_time),
    ("display_name", "display_name", None),
    ("environment_id", "environment_id", None),
    ("execution_timeout_seconds", "execution_timeout_seconds", None),
    ("last_pause_time", "last_pause_time", dump_time),
    ("last_resume_time", "last_resume_time", dump_time),
    ("last_run_time", "last_run_time", dump_time),
    ("max_consecutive_failures", "max_consecutive_failures", None),
    ("next_run_time", "next_run_time", dump_time),
    ("previous_interaction_id", "previous_interaction_id", None),
    ("status", "status", None),
    ("update_time", "update_time", dump_time),
)
