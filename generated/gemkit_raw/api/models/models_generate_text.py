from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.generate_text_request import GenerateTextRequest
    from ...models.generate_text_response import GenerateTextResponse

NAME = "models.generateText"
STREAMING = False


def request(
    model: str,
    *,
    body: GenerateTextRequest,
) -> Request:
    """Generate text with a PaLM model.

    Belongs to the PaLM models. `models.generate_content` is its successor.

    `POST /models/{model}:generateText`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/models/{model}:generateText".format(
            model=quote(model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> GenerateTextResponse:
    """The answer, typed."""
    from ...models.generate_text_response import GenerateTextResponse

    return GenerateTextResponse.from_dict(data)
