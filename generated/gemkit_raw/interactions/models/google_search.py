from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleSearch(JsonModel):
    """The Google Search tool: the service searches with Google."""

    search_types: list[SearchType | str] | None = None
    """What to search. `web_search` alone by default."""
    type: Literal["google_search"] = "google_search"
    """Always `google_search`."""


from .search_type import SearchType  # noqa: E402

GoogleSearch.__json_in__ = {
    "search_types": ("search_types", parse_list(parse_enum(SearchType))),
    "type": ("type", None),
}
GoogleSearch.__json_out__ = (
    ("search_types", "search_types", None),
    ("type", "type", None),
)
GoogleSearch.__json_const__ = ("type",)
