from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_model,
)

if TYPE_CHECKING:
    from .noul_question_instructions import NoulQuestionInstructions


@_define(kw_only=True, eq=False, repr=False)
class NoulQuestion(JsonModel):
    """A yes-or-no question."""

    instructions: NoulQuestionInstructions | None = None
    """What to decide about the input, and by what rules. At least one piece of text."""
    criteria: NoulCriteria | None = None
    """When the answer is yes, and when no. The model goes by `instructions` alone when left out."""
    type: Literal["noul"] = "noul"
    """Always `noul`."""


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
