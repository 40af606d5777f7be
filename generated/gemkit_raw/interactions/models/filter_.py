from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class Filter(JsonModel):
    """Which passages of a RAG corpus count as found."""

    metadata_filter: str | None = None
    """Condition on the metadata of the passages."""
    vector_distance_threshold: float | None = None
    """Only passages with a vector distance below this count."""
    vector_similarity_threshold: float | None = None
    """Only passages with a vector similarity above this count."""


Filter.__json_in__ = {
    "metadata_filter": ("metadata_filter", None),
    "vector_distance_threshold": ("vector_distance_threshold", None),
    "vector_similarity_threshold": ("vector_similarity_threshold", None),
}
Filter.__json_out__ = (
    ("metadata_filter", "metadata_filter", None),
    ("vector_distance_threshold", "vector_distance_threshold", None),
    ("vector_similarity_threshold", "vector_similarity_threshold", None),
)
