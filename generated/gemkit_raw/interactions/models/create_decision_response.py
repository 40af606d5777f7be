from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .answer import Answer
    from .prompt_feedback import PromptFeedback
    from .usage import Usage


class CreateDecisionResponse(JsonModel):
    """Answers to the questions about an input."""

    answers: dict[str, Answer] | None = None
    """The answers, by the ids of the questions. Absent when the input was blocked."""
    prompt_feedback: PromptFeedback | None = None
    """Whether and why the input was blocked."""
    usage: Usage | None = None
    """Token counts of the request."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            answers: dict[str, Answer] | None = None,
            prompt_feedback: PromptFeedback | None = None,
            usage: Usage | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "answers": ("answers", "map", "union", "answer"),
        "prompt_feedback": ("prompt_feedback", "model", "PromptFeedback"),
        "usage": ("usage", "model", "Usage"),
    }
