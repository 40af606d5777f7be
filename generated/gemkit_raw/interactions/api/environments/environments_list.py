from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from ...models.list_environments_response import ListEnvironmentsResponse

NAME = "environments.list"
PATH = "/environments"
STREAMING = False


def request(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    """List environments.

    Lists the environments of the project that the key belongs to, a page at a time. A page has up to 1000, or 50
    when no size is given.

    `GET /environments`"""
    return Request(
        operation=NAME,
        method="GET",
        path=PATH,
        query={
            "page_size": page_size,
            "page_token": page_token,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> ListEnvironmentsResponse:
    """The answer, typed."""
    from ...models.list_environments_response import ListEnvironmentsResponse

    return ListEnvironmentsResponse.from_dict(data)
