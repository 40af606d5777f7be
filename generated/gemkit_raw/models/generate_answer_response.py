from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .candidate import Candidate
    from .input_feedback import InputFeedback


class GenerateAnswerResponse(JsonModel):
    """An answer from given texts."""

    answer: Candidate | None = None
    """The answer. The model may give one even when the texts do not contain it."""
    answerable_probability: float | None = None
    """How likely the answer is to be right and based on the texts, from 0.0 to 1.0. With a low value it is better
    not to show it."""
    input_feedback: InputFeedback | None = None
    """How the question was judged. Tells why when it was blocked."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answer: Candidate | None = None,
            answerable_probability: float | None = None,
            input_feedback: InputFeedback | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "answer": ("answer", "model", "Candidate"),
        "answerableProbability": ("answerable_probability",),
        "inputFeedback": ("input_feedback", "model", "InputFeedback"),
    }
