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
class PromptFeedback(JsonModel):
    """How a prompt was judged."""

    block_reason: BlockedReason | str | None = None
    """Why the prompt was blocked. When it is set, there are no candidates."""
    safety_ratings: list[SafetyRating] | None = None
    """How likely the prompt is to be harmful, at most one rating per category."""


from .blocked_reason import BlockedReason  # noqa: E402
from .safety_rating import SafetyRating  # noqa: E402

PromptFeedback.__json_in__ = {
    "blockReason": ("block_reason", parse_enum(BlockedReason)),
    "safetyRatings": ("safety_ratings", parse_list(SafetyRating.from_dict)),
}
PromptFeedback.__json_out__ = (
    ("block_reason", "blockReason", None),
    ("safety_ratings", "safetyRatings", dump_list(dump_model)),
)
