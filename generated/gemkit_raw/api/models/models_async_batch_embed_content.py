from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.async_batch_embed_content_operation import AsyncBatchEmbedContentOperation
    from ...models.async_batch_embed_content_request import AsyncBatchEmbedContentRequest

NAME = "models.asyncBatchEmbedContent"
STREAMING = False


def request(
    model: str,
    *,
    body: AsyncBatchEmbedContentRequest,
) -> Request:
    """Start a batch of embedding requests.

    Queues many embedding requests, to be answered at a lower price than single ones, within 24 hours as a rule. The
    operation that comes back has the name of the batch, such as `batches/abc123`; poll it with `batches.get`.

    `POST /models/{model}:asyncBatchEmbedContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/models/{model}:asyncBatchEmbedContent".format(
            model=quote(model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> AsyncBatchEmbedContentOperation:
    """The answer, typed."""
    from ...models.async_batch_embed_content_operation import AsyncBatchEmbedContentOperation

    return AsyncBatchEmbedContentOperation.from_dict(data)
