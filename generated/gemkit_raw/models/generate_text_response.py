from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class GenerateTextResponse(JsonModel):
    """The answer of a PaLM model to a text."""

    candidates: list[TextCompletion] | None = None
    """The alternative responses."""
    filters: list[ContentFilter] | None = None
    """Why content was held back."""
    safety_feedback: list[SafetyFeedback] | None = None
    """Safety ratings that led to a block."""


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
