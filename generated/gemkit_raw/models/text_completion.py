from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class TextCompletion(JsonModel):
    """One of the alternative responses of a PaLM model."""

    __slots__ = (
        "output",
        "safety_ratings",
        "citation_metadata",
    )

    output: str | None
    """The text."""
    safety_ratings: list[SafetyRating] | None
    """How likely the text is to be harmful, at most one rating per category."""
    citation_metadata: CitationMetadata | None
    """Sources that the text quotes."""

    def __init__(
        self,
        *,
        output: str | None = None,
        safety_ratings: Sequence[SafetyRating] | None = None,
        citation_metadata: CitationMetadata | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.output = output
        self.safety_ratings = safety_ratings
        self.citation_metadata = citation_metadata
        self._extra = additional_properties


from .citation_metadata import CitationMetadata  # noqa: E402
from .safety_rating import SafetyRating  # noqa: E402

TextCompletion.__json_in__ = {
    "output": ("output", None),
    "safetyRatings": ("safety_ratings", parse_list(SafetyRating.from_dict)),
    "citationMetadata": ("citation_metadata", CitationMetadata.from_dict),
}
TextCompletion.__json_out__ = (
    ("output", "output", None),
    ("safety_ratings", "safetyRatings", dump_list(dump_model)),
    ("citation_metadata", "citationMetadata", dump_model),
)
