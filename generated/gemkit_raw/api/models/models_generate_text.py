from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.generate_text_request import GenerateTextRequest
    from ...models.generate_text_response import GenerateTextResponse

NAME = "models.generateText"
PATH = "/models/{model}:generateText"
STREAMING = False


def request(
    model: str,
    *,
    body: GenerateTextRequest | Mapping[str, Any],
) -> Request:
    """Generate text with a PaLM model.

    Belongs to the PaLM models. `models.generate_content` is its successor.

    `POST /models/{model}:generateText`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.generate_text_request import GenerateTextRequest

    return GenerateTextRequest


def parse(data: Any) -> GenerateTextResponse:
    """The answer, typed."""
    from ...models.generate_text_response import GenerateTextResponse

    return GenerateTextResponse.from_dict(data)
