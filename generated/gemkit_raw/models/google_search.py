from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleSearch(JsonModel):
    """The Google Search tool."""

    time_range_filter: Interval | None = None
    """Search only what was published in this span of time. Set both ends or none."""
    search_types: SearchTypes | None = None
    """What to search. The web alone by default."""


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
