from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.generate_content_request import GenerateContentRequest
    from ...models.generate_content_response import GenerateContentResponse

NAME = "models.streamGenerateContent"
PATH = "/models/{model}:streamGenerateContent"
STREAMING = True


def request(
    model: str,
    *,
    body: GenerateContentRequest | Mapping[str, Any],
    alt: str | None = "sse",
) -> Request:
    """Generate a response to a prompt and stream it.

    Sends the response in chunks while it is generated. Each chunk holds what is new; finish reason and final token
    counts come with the last one.

    `POST /models/{model}:streamGenerateContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
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
