from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.batch_embed_contents_request import BatchEmbedContentsRequest
    from ...models.batch_embed_contents_response import BatchEmbedContentsResponse

NAME = "models.batchEmbedContents"
STREAMING = False


def request(
    model: str,
    *,
    body: BatchEmbedContentsRequest,
) -> Request:
    """Embed several contents at once.

    Turns each content into a vector of its own, in the order of the requests. All requests name the same model.

    `POST /models/{model}:batchEmbedContents`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/models/{model}:batchEmbedContents".format(
            model=quote(model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> BatchEmbedContentsResponse:
    """The answer, typed."""
    from ...models.batch_embed_contents_response import BatchEmbedContentsResponse

    return BatchEmbedContentsResponse.from_dict(data)
