from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.generate_text_request import GenerateTextRequest
    from ...models.generate_text_response import GenerateTextResponse

NAME = "tunedModels.generateText"
STREAMING = False


def request(
    tuned_model: str,
    *,
    body: GenerateTextRequest,
) -> Request:
    """Generate text with a tuned PaLM model.

    Belongs to the PaLM models. `tuned_models.generate_content` is its successor.

    `POST /tunedModels/{tunedModel}:generateText`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/tunedModels/{tuned_model}:generateText".format(
            tuned_model=quote(tuned_model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> GenerateTextResponse:
    """The answer, typed."""
    from ...models.generate_text_response import GenerateTextResponse

    return GenerateTextResponse.from_dict(data)
