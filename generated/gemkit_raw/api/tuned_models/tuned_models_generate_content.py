from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.generate_content_request import GenerateContentRequest
    from ...models.generate_content_response import GenerateContentResponse

NAME = "tunedModels.generateContent"
STREAMING = False


def request(
    tuned_model: str,
    *,
    body: GenerateContentRequest,
) -> Request:
    """Generate a response with a tuned model.

    Like `models.generate_content`, with a model tuned on one's own data.

    `POST /tunedModels/{tunedModel}:generateContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/tunedModels/{tuned_model}:generateContent".format(
            tuned_model=quote(tuned_model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> GenerateContentResponse:
    """The answer, typed."""
    from ...models.generate_content_response import GenerateContentResponse

    return GenerateContentResponse.from_dict(data)
