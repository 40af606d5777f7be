from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.trigger_execution import TriggerExecution

NAME = "triggers.run"
PATH = "/triggers/{trigger}/executions"
STREAMING = False


def request(
    trigger_id: str,
) -> Request:
    """Run a trigger.

    Starts the trigger's interaction at once, whatever its schedule, and returns the run without waiting for its
    end. List the runs, or get the interaction, to learn how it goes.

    `POST /triggers/{trigger}/executions`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, trigger_id),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> TriggerExecution:
    """The answer, typed."""
    from ...models.trigger_execution import TriggerExecution

    return TriggerExecution.from_dict(data)
