from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.generate_content_request import GenerateContentRequest
    from ...models.generate_content_response import GenerateContentResponse

NAME = "tunedModels.streamGenerateContent"
PATH = "/tunedModels/{tuned_model}:streamGenerateContent"
STREAMING = True


def request(
    name: str,
    *,
    body: GenerateContentRequest | Mapping[str, Any],
    alt: str | None = "sse",
) -> Request:
    """Generate a response with a tuned model and stream it.

    Like `models.stream_generate_content`, with a model tuned on one's own data.

    `POST /tunedModels/{tunedModel}:streamGenerateContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, name),
        query={
            "alt": alt,
        },
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
