from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class TextCompletion(JsonModel):
    """One of the alternative responses of a PaLM model."""

    output: str | None = None
    """The text."""
    safety_ratings: list[SafetyRating] | None = None
    """How likely the text is to be harmful, at most one rating per category."""
    citation_metadata: CitationMetadata | None = None
    """Sources that the text quotes."""


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
