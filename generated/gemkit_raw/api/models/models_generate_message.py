from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.generate_message_request import GenerateMessageRequest
    from ...models.generate_message_response import GenerateMessageResponse

NAME = "models.generateMessage"
PATH = "/models/{model}:generateMessage"
STREAMING = False


def request(
    model: str,
    *,
    body: GenerateMessageRequest | Mapping[str, Any],
) -> Request:
    """Generate a chat message with a PaLM model.

    Belongs to the PaLM models. `models.generate_content` is its successor.

    `POST /models/{model}:generateMessage`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.generate_message_request import GenerateMessageRequest

    return GenerateMessageRequest


def parse(data: Any) -> GenerateMessageResponse:
    """The answer, typed."""
    from ...models.generate_message_response import GenerateMessageResponse

    return GenerateMessageResponse.from_dict(data)
