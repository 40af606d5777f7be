from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class GroundingSupport(JsonModel):
    """A passage of an answer and the sources it rests on."""

    __slots__ = (
        "segment",
        "grounding_chunk_indices",
        "confidence_scores",
        "rendered_parts",
    )

    segment: Segment | None
    """The passage."""
    grounding_chunk_indices: list[int] | None
    """Positions of the sources in `GroundingMetadata.grounding_chunks`, counted from 0."""
    confidence_scores: list[float] | None
    """How sure each source is, from 0 to 1, in the order of `grounding_chunk_indices`. Newer models leave it
    empty."""
    rendered_parts: list[int] | None
    """Positions of the parts that show the passage, in `Content.parts` of the candidate."""

    def __init__(
        self,
        *,
        segment: Segment | None = None,
        grounding_chunk_indices: Sequence[int] | None = None,
        confidence_scores: Sequence[float] | None = None,
        rendered_parts: Sequence[int] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.segment = segment
        self.grounding_chunk_indices = grounding_chunk_indices
        self.confidence_scores = confidence_scores
        self.rendered_parts = rendered_parts
        self._extra = additional_properties


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
