from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.count_message_tokens_request import CountMessageTokensRequest
    from ...models.count_message_tokens_response import CountMessageTokensResponse

NAME = "models.countMessageTokens"
PATH = "/models/{model}:countMessageTokens"
STREAMING = False


def request(
    model: str,
    *,
    body: CountMessageTokensRequest | Mapping[str, Any],
) -> Request:
    """Count the tokens of a PaLM chat prompt.

    Belongs to the PaLM models. `models.count_tokens` is its successor.

    `POST /models/{model}:countMessageTokens`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.count_message_tokens_request import CountMessageTokensRequest

    return CountMessageTokensRequest


def parse(data: Any) -> CountMessageTokensResponse:
    """The answer, typed."""
    from ...models.count_message_tokens_response import CountMessageTokensResponse

    return CountMessageTokensResponse.from_dict(data)
