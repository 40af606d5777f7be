from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "triggers.delete"
PATH = "/triggers/{trigger}"
STREAMING = False


def request(
    id: str,
) -> Request:
    """Delete a trigger.

    Deletes the trigger for good, so that it starts nothing more. The answer is empty. Pause it instead to use it
    again later.

    `DELETE /triggers/{trigger}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path=fill_path(PATH, id),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
