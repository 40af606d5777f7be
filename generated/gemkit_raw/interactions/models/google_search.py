from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .search_type import SearchType


class GoogleSearch(JsonModel):
    """The Google Search tool: the service searches with Google."""

    search_types: list[SearchType | str] | None = None
    """What to search. `web_search` alone by default."""
    type: Literal["google_search"] = "google_search"
    """Always `google_search`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            search_types: Sequence[SearchType | str] | None = None,
            type: Literal["google_search"] = "google_search",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "search_types": ("search_types", "list", "enum", "SearchType"),
        "type": ("type", "const"),
    }
