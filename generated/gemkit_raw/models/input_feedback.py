from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_enum,
    parse_list,
)


class InputFeedback(JsonModel):
    """How a question and its texts were judged."""

    __slots__ = (
        "block_reason",
        "safety_ratings",
    )

    block_reason: InputBlockedReason | str | None
    """Why the input was blocked. When it is set, there is no answer."""
    safety_ratings: list[SafetyRating] | None
    """How likely the input is to be harmful, at most one rating per category."""

    def __init__(
        self,
        *,
        block_reason: InputBlockedReason | str | None = None,
        safety_ratings: Sequence[SafetyRating] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.block_reason = block_reason
        self.safety_ratings = safety_ratings
        self._extra = additional_properties


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
