from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .input_ import Input
    from .question import Question


class CreateDecisionRequest(JsonModel):
    """An input and the questions about it."""

    input: Input | None = None
    """What the questions are about. It is read once, however many they are."""
    model: str | None = None
    """Name of the model, with its prefix, such as `models/gemini-decision-1`."""
    questions: dict[str, Question] | None = None
    """The questions, at least one, by ids that the caller makes up."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: Input | None = None,
            model: str | None = None,
            questions: dict[str, Question] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "input": ("input", "union", "input_"),
        "model": ("model",),
        "questions": ("questions", "map", "union", "question"),
    }
