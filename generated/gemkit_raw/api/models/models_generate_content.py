from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.generate_content_request import GenerateContentRequest
    from ...models.generate_content_response import GenerateContentResponse

NAME = "models.generateContent"
PATH = "/models/{model}:generateContent"
STREAMING = False


def request(
    model: str,
    *,
    body: GenerateContentRequest | Mapping[str, Any],
) -> Request:
    """Generate a response to a prompt.

    Answers with the whole response at once. `contents` holds the conversation so far, its last message is the one
    to answer. A prompt may be blocked: then there are no candidates and `prompt_feedback` says why.

    `POST /models/{model}:generateContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.generate_content_request import GenerateContentRequest

    return GenerateContentRequest


def parse(data: Any) -> GenerateContentResponse:
    """The answer, typed."""
    from ...models.generate_content_response import GenerateContentResponse

    return GenerateContentResponse.from_dict(data)
