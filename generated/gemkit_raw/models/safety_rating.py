from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class SafetyRating(JsonModel):
    """How likely content is to be harmful in one category."""

    category: HarmCategory | str | None = None
    """The category."""
    probability: HarmProbability | str | None = None
    """How likely the content is to be harmful."""
    blocked: bool | None = None
    """Whether this rating led to a block."""


from .harm_category import HarmCategory  # noqa: E402
from .harm_probability import HarmProbability  # noqa: E402

SafetyRating.__json_in__ = {
    "category": ("category", parse_enum(HarmCategory)),
    "probability": ("probability", parse_enum(HarmProbability)),
    "blocked": ("blocked", None),
}
SafetyRating.__json_out__ = (
    ("category", "category", None),
    ("probability", "probability", None),
    ("blocked", "blocked", None),
)
