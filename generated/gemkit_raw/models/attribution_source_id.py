from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .grounding_passage_id import GroundingPassageId
    from .semantic_retriever_chunk import SemanticRetrieverChunk


class AttributionSourceId(JsonModel):
    """Where a source comes from. One of the fields is set."""

    grounding_passage: GroundingPassageId | None = None
    """A passage that the request brought along."""
    semantic_retriever_chunk: SemanticRetrieverChunk | None = None
    """A chunk found by the semantic retriever."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            grounding_passage: GroundingPassageId | None = None,
            semantic_retriever_chunk: SemanticRetrieverChunk | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "groundingPassage": ("grounding_passage", "model", "GroundingPassageId"),
        "semanticRetrieverChunk": ("semantic_retriever_chunk", "model", "SemanticRetrieverChunk"),
    }
