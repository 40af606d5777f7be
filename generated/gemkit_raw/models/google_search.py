from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class GoogleSearch(JsonModel):
    """The Google Search tool."""

    __slots__ = (
        "time_range_filter",
        "search_types",
    )

    time_range_filter: Interval | None
    """Search only what was published in this span of time. Set both ends or none."""
    search_types: SearchTypes | None
    """What to search. The web alone by default."""

    def __init__(
        self,
        *,
        time_range_filter: Interval | None = None,
        search_types: SearchTypes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.time_range_filter = time_range_filter
        self.search_types = search_types
        self._extra = additional_properties


from .interval import Interval  # noqa: E402
from .search_types import SearchTypes  # noqa: E402

GoogleSearch.__json_in__ = {
    "timeRangeFilter": ("time_range_filter", Interval.from_dict),
    "searchTypes": ("search_types", SearchTypes.from_dict),
}
GoogleSearch.__json_out__ = (
    ("time_range_filter", "timeRangeFilter", dump_model),
    ("search_types", "searchTypes", dump_model),
)
