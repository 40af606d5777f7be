from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.async_batch_embed_content_operation import AsyncBatchEmbedContentOperation
    from ...models.async_batch_embed_content_request import AsyncBatchEmbedContentRequest

NAME = "tunedModels.asyncBatchEmbedContent"
PATH = "/tunedModels/{tuned_model}:asyncBatchEmbedContent"
STREAMING = False


def request(
    name: str,
    *,
    body: AsyncBatchEmbedContentRequest | Mapping[str, Any],
) -> Request:
    """Start a batch of embedding requests with a tuned model.

    Like `models.async_batch_embed_content`, with a model tuned on one's own data.

    `POST /tunedModels/{tunedModel}:asyncBatchEmbedContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, name),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.async_batch_embed_content_request import AsyncBatchEmbedContentRequest

    return AsyncBatchEmbedContentRequest


def parse(data: Any) -> AsyncBatchEmbedContentOperation:
    """The answer, typed."""
    from ...models.async_batch_embed_content_operation import AsyncBatchEmbedContentOperation

    return AsyncBatchEmbedContentOperation.from_dict(data)
