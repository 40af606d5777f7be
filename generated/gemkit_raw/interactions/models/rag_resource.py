from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class RagResource(JsonModel):
    """A RAG corpus to search, or some of its files."""

    __slots__ = (
        "rag_corpus",
        "rag_file_ids",
    )

    rag_corpus: str | None
    """Name of the corpus, such as `projects/my-project/locations/us-central1/ragCorpora/123`."""
    rag_file_ids: list[str] | None
    """Ids of the files to search. They must be of `rag_corpus`."""

    def __init__(
        self,
        *,
        rag_corpus: str | None = None,
        rag_file_ids: Sequence[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.rag_corpus = rag_corpus
        self.rag_file_ids = rag_file_ids
        self._extra = additional_properties


RagResource.__json_in__ = {
    "rag_corpus": ("rag_corpus", None),
    "rag_file_ids": ("rag_file_ids", None),
}
RagResource.__json_out__ = (
    ("rag_corpus", "rag_corpus", None),
    ("rag_file_ids", "rag_file_ids", None),
)
