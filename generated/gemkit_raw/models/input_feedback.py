from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .input_blocked_reason import InputBlockedReason
    from .safety_rating import SafetyRating


class InputFeedback(JsonModel):
    """How a question and its texts were judged."""

    block_reason: InputBlockedReason | str | None = None
    """Why the input was blocked. When it is set, there is no answer."""
    safety_ratings: list[SafetyRating] | None = None
    """How likely the input is to be harmful, at most one rating per category."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            block_reason: InputBlockedReason | str | None = None,
            safety_ratings: Sequence[SafetyRating] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "blockReason": ("block_reason", "enum", "InputBlockedReason"),
        "safetyRatings": ("safety_ratings", "list", "model", "SafetyRating"),
    }
