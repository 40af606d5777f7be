from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime

    from .create_agent_interaction import CreateAgentInteraction
    from .trigger_status import TriggerStatus


class Trigger(JsonModel):
    """A schedule that starts an interaction with an agent again and again."""

    id: str | None = None
    """Id of the trigger, made up by the service."""
    interaction: CreateAgentInteraction | None = None
    """The interaction that each run starts: the agent, its input and its settings."""
    schedule: str | None = None
    """When to run, as a cron expression of minute, hour, day of month, month and day of week: `0 9 * * 1-5` is
    nine o'clock on workdays."""
    time_zone: str | None = None
    """Time zone of the schedule, by its IANA name such as `Europe/Berlin`."""
    consecutive_failure_count: int | None = None
    """How many runs have failed since the last one that succeeded."""
    create_time: datetime.datetime | None = None
    """When the trigger was created."""
    display_name: str | None = None
    """Name for people to read."""
    environment_id: str | None = None
    """Id of the environment that the agent works in."""
    execution_timeout_seconds: int | None = None
    """The longest that one run may take, in seconds."""
    last_pause_time: datetime.datetime | None = None
    """When the trigger was last paused. Absent if it never was."""
    last_resume_time: datetime.datetime | None = None
    """When the trigger was last resumed. Absent if it never was."""
    last_run_time: datetime.datetime | None = None
    """When the trigger last ran. Absent before the first run."""
    max_consecutive_failures: int | None = None
    """How many runs in a row may fail. After that many, the trigger stops and its `status` becomes `error`."""
    next_run_time: datetime.datetime | None = None
    """When the schedule has the trigger run next."""
    previous_interaction_id: str | None = None
    """Id of the last interaction that the trigger has started. Absent before the first run."""
    status: TriggerStatus | str | None = None
    """Whether the trigger runs by its schedule."""
    update_time: datetime.datetime | None = None
    """When the trigger was last changed."""

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "interaction": ("interaction", "model", "CreateAgentInteraction"),
        "schedule": ("schedule",),
        "time_zone": ("time_zone",),
        "consecutive_failure_count": ("consecutive_failure_count",),
        "create_time": ("create_time", "time"),
        "display_name": ("display_name",),
        "environment_id": ("environment_id",),
        "execution_timeout_seconds": ("execution_timeout_seconds",),
        "last_pause_time": ("last_pause_time", "time"),
        "last_resume_time": ("last_resume_time", "time"),
        "last_run_time": ("last_run_time", "time"),
        "max_consecutive_failures": ("max_consecutive_failures",),
        "next_run_time": ("next_run_time", "time"),
        "previous_interaction_id": ("previous_interaction_id",),
        "status": ("status", "enum", "TriggerStatus"),
        "update_time": ("update_time", "time"),
    }
