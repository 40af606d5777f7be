from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_map,
    parse_map,
)

if TYPE_CHECKING:
    from .input_ import Input
    from .question import Question


@_define(kw_only=True, eq=False, repr=False)
class CreateDecisionRequest(JsonModel):
    """An input and the questions about it."""

    input: Input | None = None
    """What the questions are about. It is read once, however many they are."""
    model: str | None = None
    """Name of the model, with its prefix, such as `models/gemini-decision-1`."""
    questions: dict[str, Question] | None = None
    """The questions, at least one, by ids that the caller makes up."""


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
