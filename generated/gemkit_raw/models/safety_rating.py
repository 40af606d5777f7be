from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .harm_category import HarmCategory
    from .harm_probability import HarmProbability


class SafetyRating(JsonModel):
    """How likely content is to be harmful in one category."""

    category: HarmCategory | str | None = None
    """The category."""
    probability: HarmProbability | str | None = None
    """How likely the content is to be harmful."""
    blocked: bool | None = None
    """Whether this rating led to a block."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            category: HarmCategory | str | None = None,
            probability: HarmProbability | str | None = None,
            blocked: bool | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "category": ("category", "enum", "HarmCategory"),
        "probability": ("probability", "enum", "HarmProbability"),
        "blocked": ("blocked",),
    }
