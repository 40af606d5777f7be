from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.batch_embed_text_request import BatchEmbedTextRequest
    from ...models.batch_embed_text_response import BatchEmbedTextResponse

NAME = "models.batchEmbedText"
PATH = "/models/{model}:batchEmbedText"
STREAMING = False


def request(
    model: str,
    *,
    body: BatchEmbedTextRequest | Mapping[str, Any],
) -> Request:
    """Embed several texts with a PaLM model.

    Belongs to the PaLM models. `models.batch_embed_contents` is its successor.

    `POST /models/{model}:batchEmbedText`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.batch_embed_text_request import BatchEmbedTextRequest

    return BatchEmbedTextRequest


def parse(data: Any) -> BatchEmbedTextResponse:
    """The answer, typed."""
    from ...models.batch_embed_text_response import BatchEmbedTextResponse

    return BatchEmbedTextResponse.from_dict(data)
