from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .safety_rating import SafetyRating
    from .safety_setting import SafetySetting


class SafetyFeedback(JsonModel):
    """A block for safety, with the rating of the content and the setting that applied."""

    rating: SafetyRating | None = None
    """The rating."""
    setting: SafetySetting | None = None
    """The setting."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            rating: SafetyRating | None = None,
            setting: SafetySetting | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "rating": ("rating", "model", "SafetyRating"),
        "setting": ("setting", "model", "SafetySetting"),
    }
