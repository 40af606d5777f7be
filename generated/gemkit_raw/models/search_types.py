from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .image_search import ImageSearch
    from .web_search import WebSearch


class SearchTypes(JsonModel):
    """What Google Search searches. A field that is set, even to an empty object, turns its search on."""

    web_search: WebSearch | None = None
    """Searches web pages."""
    image_search: ImageSearch | None = None
    """Searches images."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            web_search: WebSearch | None = None,
            image_search: ImageSearch | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "webSearch": ("web_search", "model", "WebSearch"),
        "imageSearch": ("image_search", "model", "ImageSearch"),
    }
