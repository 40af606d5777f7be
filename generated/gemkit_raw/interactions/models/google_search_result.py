from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class GoogleSearchResult(JsonModel):
    """What a search with Google gave to show. The sources of an answer are its `URLCitation` annotations."""

    __slots__ = ("search_suggestions",)

    search_suggestions: str | None
    """Search suggestions, as HTML and CSS to show in a web page. Google's terms ask to show them with the answer."""

    def __init__(
        self,
        *,
        search_suggestions: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.search_suggestions = search_suggestions
        self._extra = additional_properties


GoogleSearchResult.__json_in__ = {
    "search_suggestions": ("search_suggestions", None),
}
GoogleSearchResult.__json_out__ = (("search_suggestions", "search_suggestions", None),)
