from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.cached_content import CachedContent

NAME = "cachedContents.patch"
PATH = "/cachedContents/{cached_content}"
STREAMING = False


def request(
    name: str,
    *,
    body: CachedContent | Mapping[str, Any],
    update_mask: str | None = None,
) -> Request:
    """Change when a cache expires.

    Sets a new `ttl` or `expire_time`. Nothing else of a cache can be changed.

    `PATCH /cachedContents/{cachedContent}`"""
    return Request(
        operation=NAME,
        method="PATCH",
        path=fill_path(PATH, name),
        query={
            "updateMask": update_mask,
        },
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.cached_content import CachedContent

    return CachedContent


def parse(data: Any) -> CachedContent:
    """The answer, typed."""
    from ...models.cached_content import CachedContent

    return CachedContent.from_dict(data)
