from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .noul_criteria import NoulCriteria
    from .noul_question_instructions import NoulQuestionInstructions


class NoulQuestion(JsonModel):
    """A yes-or-no question."""

    instructions: NoulQuestionInstructions | None = None
    """What to decide about the input, and by what rules. At least one piece of text."""
    criteria: NoulCriteria | None = None
    """When the answer is yes, and when no. The model goes by `instructions` alone when left out."""
    type: Literal["noul"] = "noul"
    """Always `noul`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            instructions: NoulQuestionInstructions | None = None,
            criteria: NoulCriteria | None = None,
            type: Literal["noul"] = "noul",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "instructions": ("instructions", "union", "noul_question_instructions"),
        "criteria": ("criteria", "model", "NoulCriteria"),
        "type": ("type", "const"),
    }
