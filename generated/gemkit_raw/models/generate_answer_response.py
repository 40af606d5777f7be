from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class GenerateAnswerResponse(JsonModel):
    """An answer from given texts."""

    answer: Candidate | None = None
    """The answer. The model may give one even when the texts do not contain it."""
    answerable_probability: float | None = None
    """How likely the answer is to be right and based on the texts, from 0.0 to 1.0. With a low value it is better
    not to show it."""
    input_feedback: InputFeedback | None = None
    """How the question was judged. Tells why when it was blocked."""


from .candidate import Candidate  # noqa: E402
from .input_feedback import InputFeedback  # noqa: E402

GenerateAnswerResponse.__json_in__ = {
    "answer": ("answer", Candidate.from_dict),
    "answerableProbability": ("answerable_probability", None),
    "inputFeedback": ("input_feedback", InputFeedback.from_dict),
}
GenerateAnswerResponse.__json_out__ = (
    ("answer", "answer", dump_model),
    ("answerable_probability", "answerableProbability", None),
    ("input_feedback", "inputFeedback", dump_model),
)
