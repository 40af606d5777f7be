from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .content_filter import ContentFilter
    from .safety_feedback import SafetyFeedback
    from .text_completion import TextCompletion


class GenerateTextResponse(JsonModel):
    """The answer of a PaLM model to a text."""

    candidates: list[TextCompletion] | None = None
    """The alternative responses."""
    filters: list[ContentFilter] | None = None
    """Why content was held back."""
    safety_feedback: list[SafetyFeedback] | None = None
    """Safety ratings that led to a block."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            candidates: Sequence[TextCompletion] | None = None,
            filters: Sequence[ContentFilter] | None = None,
            safety_feedback: Sequence[SafetyFeedback] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "candidates": ("candidates", "list", "model", "TextCompletion"),
        "filters": ("filters", "list", "model", "ContentFilter"),
        "safetyFeedback": ("safety_feedback", "list", "model", "SafetyFeedback"),
    }
