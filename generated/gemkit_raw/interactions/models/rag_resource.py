from __future__ import annotations

from attrs import define as _define

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


RagResource.__json_in__ = {
    "rag_corpus": ("rag_corpus", None),
    "rag_file_ids": ("rag_file_ids", None),
}
RagResource.__json_out__ = (
    ("rag_corpus", "rag_corpus", None),
    ("rag_file_ids", "rag_file_ids", None),
)
