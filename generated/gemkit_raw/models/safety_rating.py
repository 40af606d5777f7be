from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class SafetyRating(JsonModel):
    """How likely content is to be harmful in one category."""

    __slots__ = (
        "category",
        "probability",
        "blocked",
    )

    category: HarmCategory | str | None
    """The category."""
    probability: HarmProbability | str | None
    """How likely the content is to be harmful."""
    blocked: bool | None
    """Whether this rating led to a block."""

    def __init__(
        self,
        *,
        category: HarmCategory | str | None = None,
        probability: HarmProbability | str | None = None,
        blocked: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.category = category
        self.probability = probability
        self.blocked = blocked
        self._extra = additional_properties


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
