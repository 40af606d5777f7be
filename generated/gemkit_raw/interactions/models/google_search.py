from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


class GoogleSearch(JsonModel):
    """The Google Search tool: the service searches with Google."""

    __slots__ = (
        "search_types",
        "type",
    )

    search_types: list[SearchType | str] | None
    """What to search. `web_search` alone by default."""
    type: Literal["google_search"]
    """Always `google_search`."""

    def __init__(
        self,
        *,
        search_types: Sequence[SearchType | str] | None = None,
        type: Literal["google_search"] = "google_search",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.search_types = search_types
        self.type = type
        self._extra = additional_properties


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
