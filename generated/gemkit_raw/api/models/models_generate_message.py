from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.generate_message_request import GenerateMessageRequest
    from ...models.generate_message_response import GenerateMessageResponse

NAME = "models.generateMessage"
STREAMING = False


def request(
    model: str,
    *,
    body: GenerateMessageRequest,
) -> Request:
    """Generate a chat message with a PaLM model.

    Belongs to the PaLM models. `models.generate_content` is its successor.

    `POST /models/{model}:generateMessage`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/models/{model}:generateMessage".format(
            model=quote(model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> GenerateMessageResponse:
    """The answer, typed."""
    from ...models.generate_message_response import GenerateMessageResponse

    return GenerateMessageResponse.from_dict(data)
