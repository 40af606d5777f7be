from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from ...models.list_triggers_response import ListTriggersResponse

NAME = "triggers.list"
PATH = "/triggers"
STREAMING = False


def request(
    *,
    filter_: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    """List triggers.

    Lists the triggers of the project that the key belongs to, a page at a time. `filter` narrows them down, to
    those in one state for example.

    `GET /triggers`"""
    return Request(
        operation=NAME,
        method="GET",
        path=PATH,
        query={
            "filter": filter_,
            "page_size": page_size,
            "page_token": page_token,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> ListTriggersResponse:
    """The answer, typed."""
    from ...models.list_triggers_response import ListTriggersResponse

    return ListTriggersResponse.from_dict(data)
