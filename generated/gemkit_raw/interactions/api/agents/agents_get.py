from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.agent import Agent

NAME = "agents.get"
PATH = "/agents/{agent}"
STREAMING = False


def request(
    id: str,
) -> Request:
    """Get an agent.

    Returns an agent of your own, as it was created.

    `GET /agents/{agent}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, id),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Agent:
    """The answer, typed."""
    from ...models.agent import Agent

    return Agent.from_dict(data)
