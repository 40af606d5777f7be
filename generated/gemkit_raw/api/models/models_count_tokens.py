from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.count_tokens_request import CountTokensRequest
    from ...models.count_tokens_response import CountTokensResponse

NAME = "models.countTokens"
STREAMING = False


def request(
    model: str,
    *,
    body: CountTokensRequest,
) -> Request:
    """Count the tokens of a prompt.

    Counts without generating anything. Give either `contents` or, to count instructions and tools too, a whole
    `generate_content_request`; not both.

    `POST /models/{model}:countTokens`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/models/{model}:countTokens".format(
            model=quote(model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> CountTokensResponse:
    """The answer, typed."""
    from ...models.count_tokens_response import CountTokensResponse

    return CountTokensResponse.from_dict(data)
