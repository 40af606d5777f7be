from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.cached_content import CachedContent

NAME = "cachedContents.get"
PATH = "/cachedContents/{cached_content}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Get a cache.

    Returns what is known about a cache, not what has been cached. Asking for one that is gone gives a 403 error,
    not 404.

    `GET /cachedContents/{cachedContent}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, name),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> CachedContent:
    """The answer, typed."""
    from ...models.cached_content import CachedContent

    return CachedContent.from_dict(data)
