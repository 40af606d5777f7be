from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
    parse_enum,
    parse_list,
)


class Retrieval(JsonModel):
    """The retrieval tool: the service searches Vertex AI or the web with other providers. Each of
    `retrieval_types` has its settings in a field of its own."""

    __slots__ = (
        "exa_ai_search_config",
        "parallel_ai_search_config",
        "rag_store_config",
        "retrieval_types",
        "type",
        "vertex_ai_search_config",
    )

    exa_ai_search_config: ExaAISearchConfig | None
    """Settings of `exa_ai_search`."""
    parallel_ai_search_config: ParallelAISearchConfig | None
    """Settings of `parallel_ai_search`."""
    rag_store_config: RagStoreConfig | None
    """Settings of `rag_store`."""
    retrieval_types: list[RetrievalType | str] | None
    """Where to search."""
    type: Literal["retrieval"]
    """Always `retrieval`."""
    vertex_ai_search_config: VertexAISearchConfig | None
    """Settings of `vertex_ai_search`."""

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
    ) -> None:
        self.exa_ai_search_config = exa_ai_search_config
        self.parallel_ai_search_config = parallel_ai_search_config
        self.rag_store_config = rag_store_config
        self.retrieval_types = retrieval_types
        self.type = type
        self.vertex_ai_search_config = vertex_ai_search_config
        self._extra = additional_properties


from .exa_ai_search_config import ExaAISearchConfig  # noqa: E402
from .parallel_ai_search_config import ParallelAISearchConfig  # noqa: E402
from .rag_store_config import RagStoreConfig  # noqa: E402
from .retrieval_type import RetrievalType  # noqa: E402
from .vertex_ai_search_config import VertexAISearchConfig  # noqa: E402

Retrieval.__json_in__ = {
    "exa_ai_search_config": ("exa_ai_search_config", ExaAISearchConfig.from_dict),
    "parallel_ai_search_config": ("parallel_ai_search_config", ParallelAISearchConfig.from_dict),
    "rag_store_config": ("rag_store_config", RagStoreConfig.from_dict),
    "retrieval_types": ("retrieval_types", parse_list(parse_enum(RetrievalType))),
    "type": ("type", None),
    "vertex_ai_search_config": ("vertex_ai_search_config", VertexAISearchConfig.from_dict),
}
Retrieval.__json_out__ = (
    ("exa_ai_search_config", "exa_ai_search_config", dump_model),
    ("parallel_ai_search_config", "parallel_ai_search_config", dump_model),
    ("rag_store_config", "rag_store_config", dump_model),
    ("retrieval_types", "retrieval_types", None),
    ("type", "type", None),
    ("vertex_ai_search_config", "vertex_ai_search_config", dump_model),
)
Retrieval.__json_const__ = ("type",)
