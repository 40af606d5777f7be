from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class RagResource(JsonModel):
    """A RAG corpus to search, or some of its files."""

    rag_corpus: str | None = None
    """Name of the corpus, such as `projects/my-project/locations/us-central1/ragCorpora/123`."""
    rag_file_ids: list[str] | None = None
    """Ids of the files to search. They must be of `rag_corpus`."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


RagResource.__json_in__ = {
    "rag_corpus": ("rag_corpus", None),
    "rag_file_ids": ("rag_file_ids", None),
}
RagResource.__json_out__ = (
    ("rag_corpus", "rag_corpus", None),
    ("rag_file_ids", "rag_file_ids", None),
)
