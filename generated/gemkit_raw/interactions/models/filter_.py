from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class Filter(JsonModel):
    """Which passages of a RAG corpus count as found."""

    __slots__ = (
        "metadata_filter",
        "vector_distance_threshold",
        "vector_similarity_threshold",
    )

    metadata_filter: str | None
    """Condition on the metadata of the passages."""
    vector_distance_threshold: float | None
    """Only passages with a vector distance below this count."""
    vector_similarity_threshold: float | None
    """Only passages with a vector similarity above this count."""

    def __init__(
        self,
        *,
        metadata_filter: str | None = None,
        vector_distance_threshold: float | None = None,
        vector_similarity_threshold: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.metadata_filter = metadata_filter
        self.vector_distance_threshold = vector_distance_threshold
        self.vector_similarity_threshold = vector_similarity_threshold
        self._extra = additional_properties


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
