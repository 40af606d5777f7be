from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .choice_question_instructions import ChoiceQuestionInstructions


class ChoiceQuestion(JsonModel):
    """A question that offers options, of which exactly one applies."""

    criteria: dict[str, str] | None = None
    """The options, between 2 and 255, as their ids and when each applies, which may be empty. An id must not be
    empty, have control characters, or begin or end with white space."""
    instructions: ChoiceQuestionInstructions | None = None
    """What to decide about the input, and by what rules. At least one piece of text."""
    type: Literal["choice"] = "choice"
    """Always `choice`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            criteria: dict[str, str] | None = None,
            instructions: ChoiceQuestionInstructions | None = None,
            type: Literal["choice"] = "choice",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "criteria": ("criteria",),
        "instructions": ("instructions", "union", "choice_question_instructions"),
        "type": ("type", "const"),
    }
