from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
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
