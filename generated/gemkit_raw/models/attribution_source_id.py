from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class AttributionSourceId(JsonModel):
    """Where a source comes from. One of the fields is set."""

    grounding_passage: GroundingPassageId | None = None
    """A passage that the request brought along."""
    semantic_retriever_chunk: SemanticRetrieverChunk | None = None
    """A chunk found by the semantic retriever."""


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
