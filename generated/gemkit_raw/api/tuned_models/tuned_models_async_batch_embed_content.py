from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.async_batch_embed_content_operation import AsyncBatchEmbedContentOperation
    from ...models.async_batch_embed_content_request import AsyncBatchEmbedContentRequest

NAME = "tunedModels.asyncBatchEmbedContent"
STREAMING = False


def request(
    tuned_model: str,
    *,
    body: AsyncBatchEmbedContentRequest,
) -> Request:
    """Start a batch of embedding requests with a tuned model.

    Like `models.async_batch_embed_content`, with a model tuned on one's own data.

    `POST /tunedModels/{tunedModel}:asyncBatchEmbedContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/tunedModels/{tuned_model}:asyncBatchEmbedContent".format(
            tuned_model=quote(tuned_model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> AsyncBatchEmbedContentOperation:
    """The answer, typed."""
    from ...models.async_batch_embed_content_operation import AsyncBatchEmbedContentOperation

    return AsyncBatchEmbedContentOperation.from_dict(data)
