from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.generate_content_request import GenerateContentRequest
    from ...models.generate_content_response import GenerateContentResponse

NAME = "tunedModels.streamGenerateContent"
STREAMING = True


def request(
    tuned_model: str,
    *,
    body: GenerateContentRequest,
    alt: str | None = "sse",
) -> Request:
    """Generate a response with a tuned model and stream it.

    Like `models.stream_generate_content`, with a model tuned on one's own data.

    `POST /tunedModels/{tunedModel}:streamGenerateContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/tunedModels/{tuned_model}:streamGenerateContent".format(
            tuned_model=quote(tuned_model, safe=""),
        ),
        query={
            "alt": alt,
        },
        body=body,
    )


def parse(data: Any) -> GenerateContentResponse:
    """The answer, typed."""
    from ...models.generate_content_response import GenerateContentResponse

    return GenerateContentResponse.from_dict(data)
