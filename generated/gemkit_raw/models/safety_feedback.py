from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class SafetyFeedback(JsonModel):
    """A block for safety, with the rating of the content and the setting that applied."""

    rating: SafetyRating | None = None
    """The rating."""
    setting: SafetySetting | None = None
    """The setting."""


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
