from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class RagStoreConfig(JsonModel):
    """How to search RAG corpora."""

    __slots__ = (
        "rag_resources",
        "rag_retrieval_config",
        "similarity_top_k",
        "vector_distance_threshold",
    )

    rag_resources: list[RagResource] | None
    """What to search."""
    rag_retrieval_config: RagRetrievalConfig | None
    """How to search."""
    similarity_top_k: int | None
    """How many passages to find. Use `rag_retrieval_config.top_k`.

    Deprecated."""
    vector_distance_threshold: float | None
    """Only passages with a vector distance below this count. Use
    `rag_retrieval_config.filter.vector_distance_threshold`.

    Deprecated."""

    def __init__(
        self,
        *,
        rag_resources: Sequence[RagResource] | None = None,
        rag_retrieval_config: RagRetrievalConfig | None = None,
        similarity_top_k: int | None = None,
        vector_distance_threshold: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.rag_resources = rag_resources
        self.rag_retrieval_config = rag_retrieval_config
        self.similarity_top_k = similarity_top_k
        self.vector_distance_threshold = vector_distance_threshold
        self._extra = additional_properties


from .rag_resource import RagResource  # noqa: E402
from .rag_retrieval_config import RagRetrievalConfig  # noqa: E402

RagStoreConfig.__json_in__ = {
    "rag_resources": ("rag_resources", parse_list(RagResource.from_dict)),
    "rag_retrieval_config": ("rag_retrieval_config", RagRetrievalConfig.from_dict),
    "similarity_top_k": ("similarity_top_k", None),
    "vector_distance_threshold": ("vector_distance_threshold", None),
}
RagStoreConfig.__json_out__ = (
    ("rag_resources", "rag_resources", dump_list(dump_model)),
    ("rag_retrieval_config", "rag_retrieval_config", dump_model),
    ("similarity_top_k", "similarity_top_k", None),
    ("vector_distance_threshold", "vector_distance_threshold", None),
)
