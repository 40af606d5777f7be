from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class GoogleSearchResult(JsonModel):
    """What a search with Google gave to show. The sources of an answer are its `URLCitation` annotations."""

    search_suggestions: str | None = None
    """Search suggestions, as HTML and CSS to show in a web page. Google's terms ask to show them with the answer."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            search_suggestions: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "search_suggestions": ("search_suggestions",),
    }
