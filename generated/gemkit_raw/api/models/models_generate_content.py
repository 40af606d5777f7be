from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.generate_content_request import GenerateContentRequest
    from ...models.generate_content_response import GenerateContentResponse

NAME = "models.generateContent"
STREAMING = False


def request(
    model: str,
    *,
    body: GenerateContentRequest,
) -> Request:
    """Generate a response to a prompt.

    Answers with the whole response at once. `contents` holds the conversation so far, its last message is the one
    to answer. A prompt may be blocked: then there are no candidates and `prompt_feedback` says why.

    `POST /models/{model}:generateContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/models/{model}:generateContent".format(
            model=quote(model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> GenerateContentResponse:
    """The answer, typed."""
    from ...models.generate_content_response import GenerateContentResponse

    return GenerateContentResponse.from_dict(data)
