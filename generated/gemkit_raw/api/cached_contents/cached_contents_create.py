from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.cached_content import CachedContent

NAME = "cachedContents.create"
PATH = "/cachedContents"
STREAMING = False


def request(
    *,
    body: CachedContent | Mapping[str, Any],
) -> Request:
    """Create a cache.

    Keeps the beginning of prompts, so that later ones can refer to it by name and pay less for its tokens. Prompts
    must go to the same model and leave out system instruction, tools and tool configuration, which come from the
    cache. Each model has a least number of tokens to cache. Storage is paid by time.

    `POST /cachedContents`"""
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
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
