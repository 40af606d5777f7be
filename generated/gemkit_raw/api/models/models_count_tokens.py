from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.count_tokens_request import CountTokensRequest
    from ...models.count_tokens_response import CountTokensResponse

NAME = "models.countTokens"
PATH = "/models/{model}:countTokens"
STREAMING = False


def request(
    model: str,
    *,
    body: CountTokensRequest | Mapping[str, Any],
) -> Request:
    """Count the tokens of a prompt.

    Counts without generating anything. Give either `contents` or, to count instructions and tools too, a whole
    `generate_content_request`; not both.

    `POST /models/{model}:countTokens`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.count_tokens_request import CountTokensRequest

    return CountTokensRequest


def parse(data: Any) -> CountTokensResponse:
    """The answer, typed."""
    from ...models.count_tokens_response import CountTokensResponse

    return CountTokensResponse.from_dict(data)
