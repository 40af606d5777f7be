from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_model,
)

if TYPE_CHECKING:
    from .noul_question_instructions import NoulQuestionInstructions


class NoulQuestion(JsonModel):
    """A yes-or-no question."""

    __slots__ = (
        "instructions",
        "criteria",
        "type",
    )

    instructions: NoulQuestionInstructions | None
    """What to decide about the input, and by what rules. At least one piece of text."""
    criteria: NoulCriteria | None
    """When the answer is yes, and when no. The model goes by `instructions` alone when left out."""
    type: Literal["noul"]
    """Always `noul`."""

    def __init__(
        self,
        *,
        instructions: NoulQuestionInstructions | None = None,
        criteria: NoulCriteria | None = None,
        type: Literal["noul"] = "noul",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.instructions = instructions
        self.criteria = criteria
        self.type = type
        self._extra = additional_properties


from .noul_criteria import NoulCriteria  # noqa: E402
from .noul_question_instructions import parse_noul_question_instructions  # noqa: E402

NoulQuestion.__json_in__ = {
    "instructions": ("instructions", parse_noul_question_instructions),
    "criteria": ("criteria", NoulCriteria.from_dict),
    "type": ("type", None),
}
NoulQuestion.__json_out__ = (
    ("instructions", "instructions", dump_any),
    ("criteria", "criteria", dump_model),
    ("type", "type", None),
)
NoulQuestion.__json_const__ = ("type",)
