from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.cached_content import CachedContent

NAME = "cachedContents.patch"
STREAMING = False


def request(
    cached_content: str,
    *,
    body: CachedContent,
    update_mask: str | None = None,
) -> Request:
    """Change when a cache expires.

    Sets a new `ttl` or `expire_time`. Nothing else of a cache can be changed.

    `PATCH /cachedContents/{cachedContent}`"""
    return Request(
        operation=NAME,
        method="PATCH",
        path="/cachedContents/{cached_content}".format(
            cached_content=quote(cached_content, safe=""),
        ),
        query={
            "updateMask": update_mask,
        },
        body=body,
    )


def parse(data: Any) -> CachedContent:
    """The answer, typed."""
    from ...models.cached_content import CachedContent

    return CachedContent.from_dict(data)
