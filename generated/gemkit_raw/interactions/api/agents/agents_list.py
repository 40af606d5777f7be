from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from ...models.agent_list_response import AgentListResponse

NAME = "agents.list"
PATH = "/agents"
STREAMING = False


def request(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
    parent: str | None = None,
) -> Request:
    """List agents.

    Lists the agents of your own, a page at a time.

    `GET /agents`"""
    return Request(
        operation=NAME,
        method="GET",
        path=PATH,
        query={
            "page_size": page_size,
            "page_token": page_token,
            "parent": parent,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> AgentListResponse:
    """The answer, typed."""
    from ...models.agent_list_response import AgentListResponse

    return AgentListResponse.from_dict(data)
