from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.batch_embed_contents_request import BatchEmbedContentsRequest
    from ...models.batch_embed_contents_response import BatchEmbedContentsResponse

NAME = "models.batchEmbedContents"
PATH = "/models/{model}:batchEmbedContents"
STREAMING = False
BODY = "BatchEmbedContentsRequest"


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


def parse(data: Any) -> BatchEmbedContentsResponse:
    """The answer, typed."""
    from ...models.batch_embed_contents_response import BatchEmbedContentsResponse

    return BatchEmbedContentsResponse.from_dict(data)
