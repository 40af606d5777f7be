from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "cachedContents.delete"
STREAMING = False


def request(
    cached_content: str,
) -> Request:
    """Delete a cache.

    Deletes the cache for good. Asking for it afterwards gives a 403 error, not 404.

    `DELETE /cachedContents/{cachedContent}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path="/cachedContents/{cached_content}".format(
            cached_content=quote(cached_content, safe=""),
        ),
    )


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
