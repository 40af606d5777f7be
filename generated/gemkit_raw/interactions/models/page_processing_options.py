from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


class PageProcessingOptions(JsonModel):
    """Which part of a document with pages the model reads, and in which form."""

    __slots__ = (
        "content_layers",
        "end_page",
        "start_page",
    )

    content_layers: list[PageContentLayer | str] | None
    """The forms in which pages are given to the model."""
    end_page: int | None
    """Last page to read, counted from 1. Not before `start_page`."""
    start_page: int | None
    """First page to read, counted from 1."""

    def __init__(
        self,
        *,
        content_layers: Sequence[PageContentLayer | str] | None = None,
        end_page: int | None = None,
        start_page: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.content_layers = content_layers
        self.end_page = end_page
        self.start_page = start_page
        self._extra = additional_properties


from .page_content_layer import PageContentLayer  # noqa: E402

PageProcessingOptions.__json_in__ = {
    "content_layers": ("content_layers", parse_list(parse_enum(PageContentLayer))),
    "end_page": ("end_page", None),
    "start_page": ("start_page", None),
}
PageProcessingOptions.__json_out__ = (
    ("content_layers", "content_layers", None),
    ("end_page", "end_page", None),
    ("start_page", "start_page", None),
)
