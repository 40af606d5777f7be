from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class SearchTypes(JsonModel):
    """What Google Search searches. A field that is set, even to an empty object, turns its search on."""

    web_search: WebSearch | None = None
    """Searches web pages."""
    image_search: ImageSearch | None = None
    """Searches images."""


from .image_search import ImageSearch  # noqa: E402
from .web_search import WebSearch  # noqa: E402

SearchTypes.__json_in__ = {
    "webSearch": ("web_search", WebSearch.from_dict),
    "imageSearch": ("image_search", ImageSearch.from_dict),
}
SearchTypes.__json_out__ = (
    ("web_search", "webSearch", dump_model),
    ("image_search", "imageSearch", dump_model),
)
