from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.count_text_tokens_request import CountTextTokensRequest
    from ...models.count_text_tokens_response import CountTextTokensResponse

NAME = "models.countTextTokens"
STREAMING = False


def request(
    model: str,
    *,
    body: CountTextTokensRequest,
) -> Request:
    """Count the tokens of a PaLM text prompt.

    Belongs to the PaLM models. `models.count_tokens` is its successor.

    `POST /models/{model}:countTextTokens`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/models/{model}:countTextTokens".format(
            model=quote(model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> CountTextTokensResponse:
    """The answer, typed."""
    from ...models.count_text_tokens_response import CountTextTokensResponse

    return CountTextTokensResponse.from_dict(data)
