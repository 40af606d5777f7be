from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .rag_resource import RagResource
    from .rag_retrieval_config import RagRetrievalConfig


class RagStoreConfig(JsonModel):
    """How to search RAG corpora."""

    rag_resources: list[RagResource] | None = None
    """What to search."""
    rag_retrieval_config: RagRetrievalConfig | None = None
    """How to search."""
    similarity_top_k: int | None = None
    """How many passages to find. Use `rag_retrieval_config.top_k`.

    Deprecated."""
    vector_distance_threshold: float | None = None
    """Only passages with a vector distance below this count. Use
    `rag_retrieval_config.filter.vector_distance_threshold`.

    Deprecated."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            rag_resources: Sequence[RagResource] | None = None,
            rag_retrieval_config: RagRetrievalConfig | None = None,
            similarity_top_k: int | None = None,
            vector_distance_threshold: float | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "rag_resources": ("rag_resources", "list", "model", "RagResource"),
        "rag_retrieval_config": ("rag_retrieval_config", "model", "RagRetrievalConfig"),
        "similarity_top_k": ("similarity_top_k",),
        "vector_distance_threshold": ("vector_distance_threshold",),
    }
