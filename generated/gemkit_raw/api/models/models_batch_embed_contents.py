from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.batch_embed_contents_request import BatchEmbedContentsRequest
    from ...models.batch_embed_contents_response import BatchEmbedContentsResponse

NAME = "models.batchEmbedContents"
PATH = "/models/{model}:batchEmbedContents"
STREAMING = False


def request(
    model: str,
    *,
    body: BatchEmbedContentsRequest | Mapping[str, Any],
) -> Request:
    """Embed several contents at once.

    Turns each content into a vector of its own, in the order of the requests. All requests name the same model.

    `POST /models/{model}:batchEmbedContents`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.batch_embed_contents_request import BatchEmbedContentsRequest

    return BatchEmbedContentsRequest


def parse(data: Any) -> BatchEmbedContentsResponse:
    """The answer, typed."""
    from ...models.batch_embed_contents_response import BatchEmbedContentsResponse

    return BatchEmbedContentsResponse.from_dict(data)
