from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .segment import Segment


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            segment: Segment | None = None,
            grounding_chunk_indices: Sequence[int] | None = None,
            confidence_scores: Sequence[float] | None = None,
            rendered_parts: Sequence[int] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "segment": ("segment", "model", "Segment"),
        "groundingChunkIndices": ("grounding_chunk_indices",),
        "confidenceScores": ("confidence_scores",),
        "renderedParts": ("rendered_parts",),
    }
