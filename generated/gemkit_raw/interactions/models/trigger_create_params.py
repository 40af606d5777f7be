from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class TriggerCreateParams(JsonModel):
    """A new trigger: what to start and when."""

    interaction: CreateAgentInteraction | None = None
    """The interaction that each run starts: the agent, its input and its settings."""
    schedule: str | None = None
    """When to run, as a cron expression of minute, hour, day of month, month and day of week: `0 9 * * 1-5` is
    nine o'clock on workdays."""
    time_zone: str | None = None
    """Time zone of the schedule, by its IANA name such as `Europe/Berlin`."""
    display_name: str | None = None
    """Name for people to read."""
    environment_id: str | None = None
    """Id of an environment for the agent to work in."""
    execution_timeout_seconds: int | None = None
    """The longest that one run may take, in seconds."""
    max_consecutive_failures: int | None = None
    """How many runs in a row may fail. After that many, the trigger stops and its `status` becomes `error`."""


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
