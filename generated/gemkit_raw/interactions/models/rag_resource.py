from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class RagResource(JsonModel):
    """A RAG corpus to search, or some of its files."""

    rag_corpus: str | None = None
    """Name of the corpus, such as `projects/my-project/locations/us-central1/ragCorpora/123`."""
    rag_file_ids: list[str] | None = None
    """Ids of the files to search. They must be of `rag_corpus`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            rag_corpus: str | None = None,
            rag_file_ids: Sequence[str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "rag_corpus": ("rag_corpus",),
        "rag_file_ids": ("rag_file_ids",),
    }
