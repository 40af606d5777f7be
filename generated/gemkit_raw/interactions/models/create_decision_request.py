from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_map,
    parse_map,
)

if TYPE_CHECKING:
    from .input_ import Input
    from .question import Question


class CreateDecisionRequest(JsonModel):
    """An input and the questions about it."""

    __slots__ = (
        "input",
        "model",
        "questions",
    )

    input: Input | None
    """What the questions are about. It is read once, however many they are."""
    model: str | None
    """Name of the model, with its prefix, such as `models/gemini-decision-1`."""
    questions: dict[str, Question] | None
    """The questions, at least one, by ids that the caller makes up."""

    def __init__(
        self,
        *,
        input: Input | None = None,
        model: str | None = None,
        questions: dict[str, Question] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.input = input
        self.model = model
        self.questions = questions
        self._extra = additional_properties


from .input_ import parse_input_  # noqa: E402
from .question import parse_question  # noqa: E402

CreateDecisionRequest.__json_in__ = {
    "input": ("input", parse_input_),
    "model": ("model", None),
    "questions": ("questions", parse_map(parse_question)),
}
CreateDecisionRequest.__json_out__ = (
    ("input", "input", dump_any),
    ("model", "model", None),
    ("questions", "questions", dump_map(dump_any)),
)
