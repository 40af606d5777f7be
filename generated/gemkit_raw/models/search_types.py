from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class SearchTypes(JsonModel):
    """What Google Search searches. A field that is set, even to an empty object, turns its search on."""

    __slots__ = (
        "web_search",
        "image_search",
    )

    web_search: WebSearch | None
    """Searches web pages."""
    image_search: ImageSearch | None
    """Searches images."""

    def __init__(
        self,
        *,
        web_search: WebSearch | None = None,
        image_search: ImageSearch | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.web_search = web_search
        self.image_search = image_search
        self._extra = additional_properties


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
