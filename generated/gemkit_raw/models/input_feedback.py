from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_enum,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class InputFeedback(JsonModel):
    """How a question and its texts were judged."""

    block_reason: InputBlockedReason | str | None = None
    """Why the input was blocked. When it is set, there is no answer."""
    safety_ratings: list[SafetyRating] | None = None
    """How likely the input is to be harmful, at most one rating per category."""


from .input_blocked_reason import InputBlockedReason  # noqa: E402
from .safety_rating import SafetyRating  # noqa: E402

InputFeedback.__json_in__ = {
    "blockReason": ("block_reason", parse_enum(InputBlockedReason)),
    "safetyRatings": ("safety_ratings", parse_list(SafetyRating.from_dict)),
}
InputFeedback.__json_out__ = (
    ("block_reason", "blockReason", None),
    ("safety_ratings", "safetyRatings", dump_list(dump_model)),
)
