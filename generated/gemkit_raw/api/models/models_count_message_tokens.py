from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.count_message_tokens_request import CountMessageTokensRequest
    from ...models.count_message_tokens_response import CountMessageTokensResponse

NAME = "models.countMessageTokens"
STREAMING = False


def request(
    model: str,
    *,
    body: CountMessageTokensRequest,
) -> Request:
    """Count the tokens of a PaLM chat prompt.

    Belongs to the PaLM models. `models.count_tokens` is its successor.

    `POST /models/{model}:countMessageTokens`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/models/{model}:countMessageTokens".format(
            model=quote(model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> CountMessageTokensResponse:
    """The answer, typed."""
    from ...models.count_message_tokens_response import CountMessageTokensResponse

    return CountMessageTokensResponse.from_dict(data)
