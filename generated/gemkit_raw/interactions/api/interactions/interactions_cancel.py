from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.interaction import Interaction

NAME = "interactions.cancel"
PATH = "/interactions/{interaction}/cancel"
STREAMING = False


def request(
    id: str,
) -> Request:
    """Cancel an interaction.

    Stops an interaction that runs in the background, and returns it. Others, and those that have ended, cannot be
    cancelled.

    `POST /interactions/{interaction}/cancel`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, id),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Interaction:
    """The answer, typed."""
    from ...models.interaction import Interaction

    return Interaction.from_dict(data)
