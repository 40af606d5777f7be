from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .page_content_layer import PageContentLayer


class PageProcessingOptions(JsonModel):
    """Which part of a document with pages the model reads, and in which form."""

    content_layers: list[PageContentLayer | str] | None = None
    """The forms in which pages are given to the model."""
    end_page: int | None = None
    """Last page to read, counted from 1. Not before `start_page`."""
    start_page: int | None = None
    """First page to read, counted from 1."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_layers: Sequence[PageContentLayer | str] | None = None,
            end_page: int | None = None,
            start_page: int | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "content_layers": ("content_layers", "list", "enum", "PageContentLayer"),
        "end_page": ("end_page",),
        "start_page": ("start_page",),
    }
