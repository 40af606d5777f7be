from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class SemanticRetrieverConfig(JsonModel):
    """How to find texts in a corpus."""

    __slots__ = (
        "source",
        "query",
        "metadata_filters",
        "max_chunks_count",
        "minimum_relevance_score",
    )

    source: str | None
    """Name of the corpus, or of a document in it, such as `corpora/my-corpus-123`."""
    query: Content | None
    """What to search for."""
    metadata_filters: list[MetadataFilter] | None
    """Conditions on the metadata of what is searched."""
    max_chunks_count: int | None
    """The most chunks to use."""
    minimum_relevance_score: float | None
    """How relevant a chunk must at least be."""

    def __init__(
        self,
        *,
        source: str | None = None,
        query: Content | None = None,
        metadata_filters: Sequence[MetadataFilter] | None = None,
        max_chunks_count: int | None = None,
        minimum_relevance_score: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.source = source
        self.query = query
        self.metadata_filters = metadata_filters
        self.max_chunks_count = max_chunks_count
        self.minimum_relevance_score = minimum_relevance_score
        self._extra = additional_properties


from .content import Content  # noqa: E402
from .metadata_filter import MetadataFilter  # noqa: E402

SemanticRetrieverConfig.__json_in__ = {
    "source": ("source", None),
    "query": ("query", Content.from_dict),
    "metadataFilters": ("metadata_filters", parse_list(MetadataFilter.from_dict)),
    "maxChunksCount": ("max_chunks_count", None),
    "minimumRelevanceScore": ("minimum_relevance_score", None),
}
SemanticRetrieverConfig.__json_out__ = (
    ("source", "source", None),
    ("query", "query", dump_model),
    ("metadata_filters", "metadataFilters", dump_list(dump_model)),
    ("max_chunks_count", "maxChunksCount", None),
    ("minimum_relevance_score", "minimumRelevanceScore", None),
)
