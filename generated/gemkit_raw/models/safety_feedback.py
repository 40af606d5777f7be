from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class SafetyFeedback(JsonModel):
    """A block for safety, with the rating of the content and the setting that applied."""

    __slots__ = (
        "rating",
        "setting",
    )

    rating: SafetyRating | None
    """The rating."""
    setting: SafetySetting | None
    """The setting."""

    def __init__(
        self,
        *,
        rating: SafetyRating | None = None,
        setting: SafetySetting | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.rating = rating
        self.setting = setting
        self._extra = additional_properties


from .safety_rating import SafetyRating  # noqa: E402
from .safety_setting import SafetySetting  # noqa: E402

SafetyFeedback.__json_in__ = {
    "rating": ("rating", SafetyRating.from_dict),
    "setting": ("setting", SafetySetting.from_dict),
}
SafetyFeedback.__json_out__ = (
    ("rating", "rating", dump_model),
    ("setting", "setting", dump_model),
)
