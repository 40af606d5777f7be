from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.async_batch_embed_content_operation import AsyncBatchEmbedContentOperation
    from ...models.async_batch_embed_content_request import AsyncBatchEmbedContentRequest

NAME = "models.asyncBatchEmbedContent"
PATH = "/models/{model}:asyncBatchEmbedContent"
STREAMING = False


def request(
    model: str,
    *,
    body: AsyncBatchEmbedContentRequest | Mapping[str, Any],
) -> Request:
    """Start a batch of embedding requests.

    Queues many embedding requests, to be answered at a lower price than single ones, within 24 hours as a rule. The
    operation that comes back has the name of the batch, such as `batches/abc123`; poll it with `batches.get`.

    `POST /models/{model}:asyncBatchEmbedContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
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
