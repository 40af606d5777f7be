from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .choice_question_instructions import ChoiceQuestionInstructions


class ChoiceQuestion(JsonModel):
    """A question that offers options, of which exactly one applies."""

    __slots__ = (
        "criteria",
        "instructions",
        "type",
    )

    criteria: dict[str, str] | None
    """The options, between 2 and 255, as their ids and when each applies, which may be empty. An id must not be
    empty, have control characters, or begin or end with white space."""
    instructions: ChoiceQuestionInstructions | None
    """What to decide about the input, and by what rules. At least one piece of text."""
    type: Literal["choice"]
    """Always `choice`."""

    def __init__(
        self,
        *,
        criteria: dict[str, str] | None = None,
        instructions: ChoiceQuestionInstructions | None = None,
        type: Literal["choice"] = "choice",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.criteria = criteria
        self.instructions = instructions
        self.type = type
        self._extra = additional_properties


from .choice_question_instructions import parse_choice_question_instructions  # noqa: E402

ChoiceQuestion.__json_in__ = {
    "criteria": ("criteria", None),
    "instructions": ("instructions", parse_choice_question_instructions),
    "type": ("type", None),
}
ChoiceQuestion.__json_out__ = (
    ("criteria", "criteria", None),
    ("instructions", "instructions", dump_any),
    ("type", "type", None),
)
ChoiceQuestion.__json_const__ = ("type",)
