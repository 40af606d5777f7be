from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class GroundingSupport(JsonModel):
    """A passage of an answer and the sources it rests on."""

    segment: Segment | None = None
    """The passage."""
    grounding_chunk_indices: list[int] | None = None
    """Positions of the sources in `GroundingMetadata.grounding_chunks`, counted from 0."""
    confidence_scores: list[float] | None = None
    """How sure each source is, from 0 to 1, in the order of `grounding_chunk_indices`. Newer models leave it
    empty."""
    rendered_parts: list[int] | None = None
    """Positions of the parts that show the passage, in `Content.parts` of the candidate."""


from .segment import Segment  # noqa: E402

GroundingSupport.__json_in__ = {
    "segment": ("segment", Segment.from_dict),
    "groundingChunkIndices": ("grounding_chunk_indices", None),
    "confidenceScores": ("confidence_scores", None),
    "renderedParts": ("rendered_parts", None),
}
GroundingSupport.__json_out__ = (
    ("segment", "segment", dump_model),
    ("grounding_chunk_indices", "groundingChunkIndices", None),
    ("confidence_scores", "confidenceScores", None),
    ("rendered_parts", "renderedParts", None),
)
