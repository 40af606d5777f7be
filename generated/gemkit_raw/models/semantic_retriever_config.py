from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .content import Content
    from .metadata_filter import MetadataFilter


class SemanticRetrieverConfig(JsonModel):
    """How to find texts in a corpus."""

    source: str | None = None
    """Name of the corpus, or of a document in it, such as `corpora/my-corpus-123`."""
    query: Content | None = None
    """What to search for."""
    metadata_filters: list[MetadataFilter] | None = None
    """Conditions on the metadata of what is searched."""
    max_chunks_count: int | None = None
    """The most chunks to use."""
    minimum_relevance_score: float | None = None
    """How relevant a chunk must at least be."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source: str | None = None,
            query: Content | None = None,
            metadata_filters: Sequence[MetadataFilter] | None = None,
            max_chunks_count: int | None = None,
            minimum_relevance_score: float | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "source": ("source",),
        "query": ("query", "model", "Content"),
        "metadataFilters": ("metadata_filters", "list", "model", "MetadataFilter"),
        "maxChunksCount": ("max_chunks_count",),
        "minimumRelevanceScore": ("minimum_relevance_score",),
    }
