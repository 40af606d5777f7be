from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class ListCachedContentsResponse(JsonModel):
    """One page of caches."""

    __slots__ = (
        "cached_contents",
        "next_page_token",
    )

    cached_contents: list[CachedContent] | None
    """The caches of this page."""
    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""

    def __init__(
        self,
        *,
        cached_contents: Sequence[CachedContent] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.cached_contents = cached_contents
        self.next_page_token = next_page_token
        self._extra = additional_properties


from .cached_content import CachedContent  # noqa: E402

ListCachedContentsResponse.__json_in__ = {
    "cachedContents": ("cached_contents", parse_list(CachedContent.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListCachedContentsResponse.__json_out__ = (
    ("cached_contents", "cachedContents", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
