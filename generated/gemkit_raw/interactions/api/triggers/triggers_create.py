from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, given

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_agent_interaction import CreateAgentInteraction
    from ...models.trigger import Trigger

NAME = "triggers.create"
PATH = "/triggers"
STREAMING = False


def request(
    *,
    interaction: CreateAgentInteraction | Mapping[str, Any],
    schedule: str,
    time_zone: str,
    display_name: str | None = None,
    environment_id: str | None = None,
    execution_timeout_seconds: int | None = None,
    max_consecutive_failures: int | None = None,
) -> Request:
    """Create a trigger.

    Schedules an interaction with an agent and returns the trigger. Each time the schedule says, the interaction is
    started anew, until the trigger is paused, deleted, or has failed too often in a row. To start it at other times
    as well, run the trigger.

    `POST /triggers`

    Args:
        interaction: The interaction that each run starts: the agent, its input and its settings.
        schedule: When to run, as a cron expression of minute, hour, day of month, month and day of week: `0
            9 * * 1-5` is nine o'clock on workdays.
        time_zone: Time zone of the schedule, by its IANA name such as `Europe/Berlin`.
        display_name: Name for people to read.
        environment_id: Id of an environment for the agent to work in.
        execution_timeout_seconds: The longest that one run may take, in seconds.
        max_consecutive_failures: How many runs in a row may fail. After that many, the trigger stops and
            its `status` becomes `error`.
    """
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
        body=given(
            {
                "interaction": interaction,
                "schedule": schedule,
                "time_zone": time_zone,
                "display_name": display_name,
                "environment_id": environment_id,
                "execution_timeout_seconds": execution_timeout_seconds,
                "max_consecutive_failures": max_consecutive_failures,
            }
        ),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.trigger_create_params import TriggerCreateParams

    return TriggerCreateParams


def parse(data: Any) -> Trigger:
    """The answer, typed."""
    from ...models.trigger import Trigger

    return Trigger.from_dict(data)
