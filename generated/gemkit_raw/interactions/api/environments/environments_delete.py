from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "environments.delete"
PATH = "/environments/{environment}"
STREAMING = False


def request(
    id: str,
) -> Request:
    """Delete an environment.

    Stops the environment and deletes it with its files for good. The answer is empty. An environment that nobody
    uses goes by itself after 7 days.

    `DELETE /environments/{environment}`"""
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
