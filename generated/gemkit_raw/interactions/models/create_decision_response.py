from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_any,
    dump_map,
    dump_model,
    parse_map,
)

if TYPE_CHECKING:
    from .answer import Answer


class CreateDecisionResponse(JsonModel):
    """Answers to the questions about an input."""

    __slots__ = (
        "answers",
        "prompt_feedback",
        "usage",
    )

    answers: dict[str, Answer] | None
    """The answers, by the ids of the questions. Absent when the input was blocked."""
    prompt_feedback: PromptFeedback | None
    """Whether and why the input was blocked."""
    usage: Usage | None
    """Token counts of the request."""

    def __init__(
        self,
        *,
        answers: dict[str, Answer] | None = None,
        prompt_feedback: PromptFeedback | None = None,
        usage: Usage | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.answers = answers
        self.prompt_feedback = prompt_feedback
        self.usage = usage
        self._extra = additional_properties


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
