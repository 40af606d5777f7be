from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from ...models.list_cached_contents_response import ListCachedContentsResponse

NAME = "cachedContents.list"
PATH = "/cachedContents"
STREAMING = False


def request(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    """List caches.

    Lists the caches of the project that the key belongs to, a page at a time. A page has up to 1000. What has been
    cached is not returned.

    `GET /cachedContents`"""
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


def parse(data: Any) -> ListCachedContentsResponse:
    """The answer, typed."""
    from ...models.list_cached_contents_response import ListCachedContentsResponse

    return ListCachedContentsResponse.from_dict(data)
