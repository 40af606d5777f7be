from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .cached_content import CachedContent


class ListCachedContentsResponse(JsonModel):
    """One page of caches."""

    cached_contents: list[CachedContent] | None = None
    """The caches of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cached_contents: Sequence[CachedContent] | None = None,
            next_page_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "cachedContents": ("cached_contents", "list", "model", "CachedContent"),
        "nextPageToken": ("next_page_token",),
    }
