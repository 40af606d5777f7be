from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class AttributionSourceId(JsonModel):
    """Where a source comes from. One of the fields is set."""

    __slots__ = (
        "grounding_passage",
        "semantic_retriever_chunk",
    )

    grounding_passage: GroundingPassageId | None
    """A passage that the request brought along."""
    semantic_retriever_chunk: SemanticRetrieverChunk | None
    """A chunk found by the semantic retriever."""

    def __init__(
        self,
        *,
        grounding_passage: GroundingPassageId | None = None,
        semantic_retriever_chunk: SemanticRetrieverChunk | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.grounding_passage = grounding_passage
        self.semantic_retriever_chunk = semantic_retriever_chunk
        self._extra = additional_properties


from .grounding_passage_id import GroundingPassageId  # noqa: E402
from .semantic_retriever_chunk import SemanticRetrieverChunk  # noqa: E402

AttributionSourceId.__json_in__ = {
    "groundingPassage": ("grounding_passage", GroundingPassageId.from_dict),
    "semanticRetrieverChunk": ("semantic_retriever_chunk", SemanticRetrieverChunk.from_dict),
}
AttributionSourceId.__json_out__ = (
    ("grounding_passage", "groundingPassage", dump_model),
    ("semantic_retriever_chunk", "semanticRetrieverChunk", dump_model),
)
