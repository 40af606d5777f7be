from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path, given

if TYPE_CHECKING:
    from ...models.trigger import Trigger
    from ...models.trigger_status import TriggerStatus

NAME = "triggers.update"
PATH = "/triggers/{trigger}"
STREAMING = False


def request(
    id: str,
    *,
    display_name: str | None = None,
    status: TriggerStatus | str | None = None,
) -> Request:
    """Change a trigger.

    Renames, pauses or resumes a trigger and returns it. What is left out stays as it is. Nothing else can be
    changed: for another schedule or interaction, create another trigger.

    `PATCH /triggers/{trigger}`

    Args:
        display_name: Name for people to read. Kept as it is when left out.
        status: `paused` to stop the schedule, `active` to have it go on. Kept as it is when left out.
    """
    return Request(
        operation=NAME,
        method="PATCH",
        path=fill_path(PATH, id),
        body=given(
            {
                "display_name": display_name,
                "status": status,
            }
        ),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.trigger_update import TriggerUpdate

    return TriggerUpdate


def parse(data: Any) -> Trigger:
    """The answer, typed."""
    from ...models.trigger import Trigger

    return Trigger.from_dict(data)
