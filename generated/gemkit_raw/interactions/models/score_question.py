from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .score_question_instructions import ScoreQuestionInstructions


class ScoreQuestion(JsonModel):
    """A question that asks for a score on a scale of levels."""

    __slots__ = (
        "criteria",
        "instructions",
        "type",
    )

    criteria: list[str] | None
    """What each level of the scale stands for, between 2 and 255 of them and none empty. The first has the number
    0, the next 1, and so on."""
    instructions: ScoreQuestionInstructions | None
    """What to decide about the input, and by what rules. At least one piece of text."""
    type: Literal["score"]
    """Always `score`."""

    def __init__(
        self,
        *,
        criteria: Sequence[str] | None = None,
        instructions: ScoreQuestionInstructions | None = None,
        type: Literal["score"] = "score",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.criteria = criteria
        self.instructions = instructions
        self.type = type
        self._extra = additional_properties


from .score_question_instructions import parse_score_question_instructions  # noqa: E402

ScoreQuestion.__json_in__ = {
    "criteria": ("criteria", None),
    "instructions": ("instructions", parse_score_question_instructions),
    "type": ("type", None),
}
ScoreQuestion.__json_out__ = (
    ("criteria", "criteria", None),
    ("instructions", "instructions", dump_any),
    ("type", "type", None),
)
ScoreQuestion.__json_const__ = ("type",)
