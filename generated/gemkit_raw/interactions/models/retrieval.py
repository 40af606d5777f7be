from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .exa_ai_search_config import ExaAISearchConfig
    from .parallel_ai_search_config import ParallelAISearchConfig
    from .rag_store_config import RagStoreConfig
    from .retrieval_type import RetrievalType
    from .vertex_ai_search_config import VertexAISearchConfig


class Retrieval(JsonModel):
    """The retrieval tool: the service searches Vertex AI or the web with other providers. Each of
    `retrieval_types` has its settings in a field of its own."""

    exa_ai_search_config: ExaAISearchConfig | None = None
    """Settings of `exa_ai_search`."""
    parallel_ai_search_config: ParallelAISearchConfig | None = None
    """Settings of `parallel_ai_search`."""
    rag_store_config: RagStoreConfig | None = None
    """Settings of `rag_store`."""
    retrieval_types: list[RetrievalType | str] | None = None
    """Where to search."""
    type: Literal["retrieval"] = "retrieval"
    """Always `retrieval`."""
    vertex_ai_search_config: VertexAISearchConfig | None = None
    """Settings of `vertex_ai_search`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            exa_ai_search_config: ExaAISearchConfig | None = None,
            parallel_ai_search_config: ParallelAISearchConfig | None = None,
            rag_store_config: RagStoreConfig | None = None,
            retrieval_types: Sequence[RetrievalType | str] | None = None,
            type: Literal["retrieval"] = "retrieval",
            vertex_ai_search_config: VertexAISearchConfig | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "exa_ai_search_config": ("exa_ai_search_config", "model", "ExaAISearchConfig"),
        "parallel_ai_search_config": ("parallel_ai_search_config", "model", "ParallelAISearchConfig"),
        "rag_store_config": ("rag_store_config", "model", "RagStoreConfig"),
        "retrieval_types": ("retrieval_types", "list", "enum", "RetrievalType"),
        "type": ("type", "const"),
        "vertex_ai_search_config": ("vertex_ai_search_config", "model", "VertexAISearchConfig"),
    }
