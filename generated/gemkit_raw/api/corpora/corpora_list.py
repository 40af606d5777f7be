from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from ...models.list_corpora_response import ListCorporaResponse

NAME = "corpora.list"
PATH = "/corpora"
STREAMING = False


def request(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    """List corpora.

    Lists the corpora of the caller, a page at a time.

    `GET /corpora`"""
    return Request(
        operation=NAME,
        method="GET",
        path=PATH,
        query={
            "pageSize": page_size,
            "pageToken": page_token,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> ListCorporaResponse:
    """The answer, typed."""
    from ...models.list_corpora_response import ListCorporaResponse

    return ListCorporaResponse.from_dict(data)
