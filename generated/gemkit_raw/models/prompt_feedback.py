from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .blocked_reason import BlockedReason
    from .safety_rating import SafetyRating


class PromptFeedback(JsonModel):
    """How a prompt was judged."""

    block_reason: BlockedReason | str | None = None
    """Why the prompt was blocked. When it is set, there are no candidates."""
    safety_ratings: list[SafetyRating] | None = None
    """How likely the prompt is to be harmful, at most one rating per category."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            block_reason: BlockedReason | str | None = None,
            safety_ratings: Sequence[SafetyRating] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "blockReason": ("block_reason", "enum", "BlockedReason"),
        "safetyRatings": ("safety_ratings", "list", "model", "SafetyRating"),
    }
