from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.trigger import Trigger

NAME = "triggers.get"
PATH = "/triggers/{trigger}"
STREAMING = False


def request(
    id: str,
) -> Request:
    """Get a trigger.

    Returns a trigger, with its state and when it last ran and is to run next.

    `GET /triggers/{trigger}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, id),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Trigger:
    """The answer, typed."""
    from ...models.trigger import Trigger

    return Trigger.from_dict(data)
