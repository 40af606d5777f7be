from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .document_metadata_content_layer import DocumentMetadataContentLayer


class DocumentMetadata(JsonModel):
    """Which part of a document the model reads, and in which form."""

    start_page: int | None = None
    """First page to read, counted from 1."""
    end_page: int | None = None
    """Last page to read, counted from 1."""
    content_layers: list[DocumentMetadataContentLayer | str] | None = None
    """The forms in which pages are given to the model. `PAGE_IMAGE` alone by default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start_page: int | None = None,
            end_page: int | None = None,
            content_layers: Sequence[DocumentMetadataContentLayer | str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "startPage": ("start_page",),
        "endPage": ("end_page",),
        "contentLayers": ("content_layers", "list", "enum", "DocumentMetadataContentLayer"),
    }
