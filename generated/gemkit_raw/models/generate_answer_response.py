from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class GenerateAnswerResponse(JsonModel):
    """An answer from given texts."""

    __slots__ = (
        "answer",
        "answerable_probability",
        "input_feedback",
    )

    answer: Candidate | None
    """The answer. The model may give one even when the texts do not contain it."""
    answerable_probability: float | None
    """How likely the answer is to be right and based on the texts, from 0.0 to 1.0. With a low value it is better
    not to show it."""
    input_feedback: InputFeedback | None
    """How the question was judged. Tells why when it was blocked."""

    def __init__(
        self,
        *,
        answer: Candidate | None = None,
        answerable_probability: float | None = None,
        input_feedback: InputFeedback | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.answer = answer
        self.answerable_probability = answerable_probability
        self.input_feedback = input_feedback
        self._extra = additional_properties


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
