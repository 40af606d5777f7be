from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .score_question_instructions import ScoreQuestionInstructions


class ScoreQuestion(JsonModel):
    """A question that asks for a score on a scale of levels."""

    criteria: list[str] | None = None
    """What each level of the scale stands for, between 2 and 255 of them and none empty. The first has the number
    0, the next 1, and so on."""
    instructions: ScoreQuestionInstructions | None = None
    """What to decide about the input, and by what rules. At least one piece of text."""
    type: Literal["score"] = "score"
    """Always `score`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            criteria: Sequence[str] | None = None,
            instructions: ScoreQuestionInstructions | None = None,
            type: Literal["score"] = "score",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "criteria": ("criteria",),
        "instructions": ("instructions", "union", "score_question_instructions"),
        "type": ("type", "const"),
    }
