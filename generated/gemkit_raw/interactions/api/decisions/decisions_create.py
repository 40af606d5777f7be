from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, given

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...models.create_decision_response import CreateDecisionResponse
    from ...models.decision_input_content import DecisionInputContent
    from ...models.input_ import Input
    from ...models.question import Question

NAME = "decisions.create"
PATH = "/decisions"
STREAMING = False


def request(
    *,
    input: Input | Mapping[str, Any] | Sequence[DecisionInputContent | Mapping[str, Any]],
    model: str,
    questions: Mapping[str, Question | Mapping[str, Any]],
) -> Request:
    """Answer questions about an input.

    Puts questions with a fixed set of answers to a model, all about the same input, and returns an answer with its
    confidence to each. The input may be blocked; then there are no answers and `prompt_feedback` says why.

    `POST /decisions`

    Args:
        input: What the questions are about. It is read once, however many they are.
        model: Name of the model, with its prefix, such as `models/gemini-decision-1`.
        questions: The questions, at least one, by ids that the caller makes up.
    """
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
        body=given(
            {
                "input": input,
                "model": model,
                "questions": questions,
            }
        ),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.create_decision_request import CreateDecisionRequest

    return CreateDecisionRequest


def parse(data: Any) -> CreateDecisionResponse:
    """The answer, typed."""
    from ...models.create_decision_response import CreateDecisionResponse

    return CreateDecisionResponse.from_dict(data)
