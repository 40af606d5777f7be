from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.cached_content import CachedContent

NAME = "cachedContents.create"
PATH = "/cachedContents"
STREAMING = False
BODY = "CachedContent"


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


def parse(data: Any) -> CachedContent:
    """The answer, typed."""
    from ...models.cached_content import CachedContent

    return CachedContent.from_dict(data)
