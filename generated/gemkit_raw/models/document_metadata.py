from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


class DocumentMetadata(JsonModel):
    """Which part of a document the model reads, and in which form."""

    __slots__ = (
        "start_page",
        "end_page",
        "content_layers",
    )

    start_page: int | None
    """First page to read, counted from 1."""
    end_page: int | None
    """Last page to read, counted from 1."""
    content_layers: list[DocumentMetadataContentLayer | str] | None
    """The forms in which pages are given to the model. `PAGE_IMAGE` alone by default."""

    def __init__(
        self,
        *,
        start_page: int | None = None,
        end_page: int | None = None,
        content_layers: Sequence[DocumentMetadataContentLayer | str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_page = start_page
        self.end_page = end_page
        self.content_layers = content_layers
        self._extra = additional_properties


from .document_metadata_content_layer import DocumentMetadataContentLayer  # noqa: E402

DocumentMetadata.__json_in__ = {
    "startPage": ("start_page", None),
    "endPage": ("end_page", None),
    "contentLayers": ("content_layers", parse_list(parse_enum(DocumentMetadataContentLayer))),
}
DocumentMetadata.__json_out__ = (
    ("start_page", "startPage", None),
    ("end_page", "endPage", None),
    ("content_layers", "contentLayers", None),
)
