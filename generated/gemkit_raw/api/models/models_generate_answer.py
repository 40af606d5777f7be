from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.generate_answer_request import GenerateAnswerRequest
    from ...models.generate_answer_response import GenerateAnswerResponse

NAME = "models.generateAnswer"
PATH = "/models/{model}:generateAnswer"
STREAMING = False


def request(
    model: str,
    *,
    body: GenerateAnswerRequest | Mapping[str, Any],
) -> Request:
    """Generate an answer from given passages or a corpus.

    Answers a question only from the caller's own texts, with a model made for it. The texts come in
    `inline_passages` or from a corpus, through `semantic_retriever`.

    `POST /models/{model}:generateAnswer`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.generate_answer_request import GenerateAnswerRequest

    return GenerateAnswerRequest


def parse(data: Any) -> GenerateAnswerResponse:
    """The answer, typed."""
    from ...models.generate_answer_response import GenerateAnswerResponse

    return GenerateAnswerResponse.from_dict(data)
