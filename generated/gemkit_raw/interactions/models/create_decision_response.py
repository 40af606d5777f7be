from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_map,
    dump_model,
    parse_map,
)

if TYPE_CHECKING:
    from .answer import Answer


@_define(kw_only=True, eq=False, repr=False)
class CreateDecisionResponse(JsonModel):
    """Answers to the questions about an input."""

    answers: dict[str, Answer] | None = None
    """The answers, by the ids of the questions. Absent when the input was blocked."""
    prompt_feedback: PromptFeedback | None = None
    """Whether and why the input was blocked."""
    usage: Usage | None = None
    """Token counts of the request."""


from .answer import parse_answer  # noqa: E402
from .prompt_feedback import PromptFeedback  # noqa: E402
from .usage import Usage  # noqa: E402

CreateDecisionResponse.__json_in__ = {
    "answers": ("answers", parse_map(parse_answer)),
    "prompt_feedback": ("prompt_feedback", PromptFeedback.from_dict),
    "usage": ("usage", Usage.from_dict),
}
CreateDecisionResponse.__json_out__ = (
    ("answers", "answers", dump_map(dump_any)),
    ("prompt_feedback", "prompt_feedback", dump_model),
    ("usage", "usage", dump_model),
)
