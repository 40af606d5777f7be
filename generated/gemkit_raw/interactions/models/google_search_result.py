from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleSearchResult(JsonModel):
    """What a search with Google gave to show. The sources of an answer are its `URLCitation` annotations."""

    search_suggestions: str | None = None
    """Search suggestions, as HTML and CSS to show in a web page. Google's terms ask to show them with the answer."""


GoogleSearchResult.__json_in__ = {
    "search_suggestions": ("search_suggestions", None),
}
GoogleSearchResult.__json_out__ = (("search_suggestions", "search_suggestions", None),)
