from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .create_agent_interaction import CreateAgentInteraction


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

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "interaction": ("interaction", "model", "CreateAgentInteraction"),
        "schedule": ("schedule",),
        "time_zone": ("time_zone",),
        "display_name": ("display_name",),
        "environment_id": ("environment_id",),
        "execution_timeout_seconds": ("execution_timeout_seconds",),
        "max_consecutive_failures": ("max_consecutive_failures",),
    }
