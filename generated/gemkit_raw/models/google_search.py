from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .interval import Interval
    from .search_types import SearchTypes


class GoogleSearch(JsonModel):
    """The Google Search tool."""

    time_range_filter: Interval | None = None
    """Search only what was published in this span of time. Set both ends or none."""
    search_types: SearchTypes | None = None
    """What to search. The web alone by default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            time_range_filter: Interval | None = None,
            search_types: SearchTypes | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "timeRangeFilter": ("time_range_filter", "model", "Interval"),
        "searchTypes": ("search_types", "model", "SearchTypes"),
    }
