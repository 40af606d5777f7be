from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
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
