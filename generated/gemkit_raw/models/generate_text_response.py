from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class GenerateTextResponse(JsonModel):
    """The answer of a PaLM model to a text."""

    __slots__ = (
        "candidates",
        "filters",
        "safety_feedback",
    )

    candidates: list[TextCompletion] | None
    """The alternative responses."""
    filters: list[ContentFilter] | None
    """Why content was held back."""
    safety_feedback: list[SafetyFeedback] | None
    """Safety ratings that led to a block."""

    def __init__(
        self,
        *,
        candidates: Sequence[TextCompletion] | None = None,
        filters: Sequence[ContentFilter] | None = None,
        safety_feedback: Sequence[SafetyFeedback] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.candidates = candidates
        self.filters = filters
        self.safety_feedback = safety_feedback
        self._extra = additional_properties


from .content_filter import ContentFilter  # noqa: E402
from .safety_feedback import SafetyFeedback  # noqa: E402
from .text_completion import TextCompletion  # noqa: E402

GenerateTextResponse.__json_in__ = {
    "candidates": ("candidates", parse_list(TextCompletion.from_dict)),
    "filters": ("filters", parse_list(ContentFilter.from_dict)),
    "safetyFeedback": ("safety_feedback", parse_list(SafetyFeedback.from_dict)),
}
GenerateTextResponse.__json_out__ = (
    ("candidates", "candidates", dump_list(dump_model)),
    ("filters", "filters", dump_list(dump_model)),
    ("safety_feedback", "safetyFeedback", dump_list(dump_model)),
)
