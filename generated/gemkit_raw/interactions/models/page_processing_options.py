from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class PageProcessingOptions(JsonModel):
    """Which part of a document with pages the model reads, and in which form."""

    content_layers: list[PageContentLayer | str] | None = None
    """The forms in which pages are given to the model."""
    end_page: int | None = None
    """Last page to read, counted from 1. Not before `start_page`."""
    start_page: int | None = None
    """First page to read, counted from 1."""


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
