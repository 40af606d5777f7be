from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class Filter(JsonModel):
    """Which passages of a RAG corpus count as found."""

    metadata_filter: str | None = None
    """Condition on the metadata of the passages."""
    vector_distance_threshold: float | None = None
    """Only passages with a vector distance below this count."""
    vector_similarity_threshold: float | None = None
    """Only passages with a vector similarity above this count."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            metadata_filter: str | None = None,
            vector_distance_threshold: float | None = None,
            vector_similarity_threshold: float | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "metadata_filter": ("metadata_filter",),
        "vector_distance_threshold": ("vector_distance_threshold",),
        "vector_similarity_threshold": ("vector_similarity_threshold",),
    }
