from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.cached_content import CachedContent

NAME = "cachedContents.get"
STREAMING = False


def request(
    cached_content: str,
) -> Request:
    """Get a cache.

    Returns what is known about a cache, not what has been cached. Asking for one that is gone gives a 403 error,
    not 404.

    `GET /cachedContents/{cachedContent}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/cachedContents/{cached_content}".format(
            cached_content=quote(cached_content, safe=""),
        ),
    )


def parse(data: Any) -> CachedContent:
    """The answer, typed."""
    from ...models.cached_content import CachedContent

    return CachedContent.from_dict(data)
