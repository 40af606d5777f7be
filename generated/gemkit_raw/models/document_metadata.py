from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class DocumentMetadata(JsonModel):
    """Which part of a document the model reads, and in which form."""

    start_page: int | None = None
    """First page to read, counted from 1."""
    end_page: int | None = None
    """Last page to read, counted from 1."""
    content_layers: list[DocumentMetadataContentLayer | str] | None = None
    """The forms in which pages are given to the model. `PAGE_IMAGE` alone by default."""


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
