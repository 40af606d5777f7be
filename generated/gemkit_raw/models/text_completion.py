from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .citation_metadata import CitationMetadata
    from .safety_rating import SafetyRating


class TextCompletion(JsonModel):
    """One of the alternative responses of a PaLM model."""

    output: str | None = None
    """The text."""
    safety_ratings: list[SafetyRating] | None = None
    """How likely the text is to be harmful, at most one rating per category."""
    citation_metadata: CitationMetadata | None = None
    """Sources that the text quotes."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output: str | None = None,
            safety_ratings: Sequence[SafetyRating] | None = None,
            citation_metadata: CitationMetadata | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "output": ("output",),
        "safetyRatings": ("safety_ratings", "list", "model", "SafetyRating"),
        "citationMetadata": ("citation_metadata", "model", "CitationMetadata"),
    }
