from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class ListCachedContentsResponse(JsonModel):
    """One page of caches."""

    cached_contents: list[CachedContent] | None = None
    """The caches of this page."""
    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""


from .cached_content import CachedContent  # noqa: E402

ListCachedContentsResponse.__json_in__ = {
    "cachedContents": ("cached_contents", parse_list(CachedContent.from_dict)),
    "nextPageToken": ("next_page_token", None),
}
ListCachedContentsResponse.__json_out__ = (
    ("cached_contents", "cachedContents", dump_list(dump_model)),
    ("next_page_token", "nextPageToken", None),
)
