from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.count_text_tokens_request import CountTextTokensRequest
    from ...models.count_text_tokens_response import CountTextTokensResponse

NAME = "models.countTextTokens"
PATH = "/models/{model}:countTextTokens"
STREAMING = False


def request(
    model: str,
    *,
    body: CountTextTokensRequest | Mapping[str, Any],
) -> Request:
    """Count the tokens of a PaLM text prompt.

    Belongs to the PaLM models. `models.count_tokens` is its successor.

    `POST /models/{model}:countTextTokens`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.count_text_tokens_request import CountTextTokensRequest

    return CountTextTokensRequest


def parse(data: Any) -> CountTextTokensResponse:
    """The answer, typed."""
    from ...models.count_text_tokens_response import CountTextTokensResponse

    return CountTextTokensResponse.from_dict(data)
