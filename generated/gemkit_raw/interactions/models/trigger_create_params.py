from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class TriggerCreateParams(JsonModel):
    """A new trigger: what to start and when."""

    __slots__ = (
        "interaction",
        "schedule",
        "time_zone",
        "display_name",
        "environment_id",
        "execution_timeout_seconds",
        "max_consecutive_failures",
    )

    interaction: CreateAgentInteraction | None
    """The interaction that each run starts: the agent, its input and its settings."""
    schedule: str | None
    """When to run, as a cron expression of minute, hour, day of month, month and day of week: `0 9 * * 1-5` is
    nine o'clock on workdays."""
    time_zone: str | None
    """Time zone of the schedule, by its IANA name such as `Europe/Berlin`."""
    display_name: str | None
    """Name for people to read."""
    environment_id: str | None
    """Id of an environment for the agent to work in."""
    execution_timeout_seconds: int | None
    """The longest that one run may take, in seconds."""
    max_consecutive_failures: int | None
    """How many runs in a row may fail. After that many, the trigger stops and its `status` becomes `error`."""

    def __init__(
        self,
        *,
        interaction: CreateAgentInteraction | None = None,
        schedule: str | None = None,
        time_zone: str | None = None,
        display_name: str | None = None,
        environment_id: str | None = None,
        execution_timeout_seconds: int | None = None,
        max_consecutive_failures: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.interaction = interaction
        self.schedule = schedule
        self.time_zone = time_zone
        self.display_name = display_name
        self.environment_id = environment_id
        self.execution_timeout_seconds = execution_timeout_seconds
        self.max_consecutive_failures = max_consecutive_failures
        self._extra = additional_properties


from .create_agent_interaction import CreateAgentInteraction  # noqa: E402

TriggerCreateParams.__json_in__ = {
    "interaction": ("interaction", CreateAgentInteraction.from_dict),
    "schedule": ("schedule", None),
    "time_zone": ("time_zone", None),
    "display_name": ("display_name", None),
    "environment_id": ("environment_id", None),
    "execution_timeout_seconds": ("execution_timeout_seconds", None),
    "max_consecutive_failures": ("max_consecutive_failures", None),
}
TriggerCreateParams.__json_out__ = (
    ("interaction", "interaction", dump_model),
    ("schedule", "schedule", None),
    ("time_zone", "time_zone", None),
    ("display_name", "display_name", None),
    ("environment_id", "environment_id", None),
    ("execution_timeout_seconds", "execution_timeout_seconds", None),
    ("max_consecutive_failures", "max_consecutive_failures", None),
)
