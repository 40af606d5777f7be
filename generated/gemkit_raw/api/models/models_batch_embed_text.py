from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.batch_embed_text_request import BatchEmbedTextRequest
    from ...models.batch_embed_text_response import BatchEmbedTextResponse

NAME = "models.batchEmbedText"
STREAMING = False


def request(
    model: str,
    *,
    body: BatchEmbedTextRequest,
) -> Request:
    """Embed several texts with a PaLM model.

    Belongs to the PaLM models. `models.batch_embed_contents` is its successor.

    `POST /models/{model}:batchEmbedText`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/models/{model}:batchEmbedText".format(
            model=quote(model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> BatchEmbedTextResponse:
    """The answer, typed."""
    from ...models.batch_embed_text_response import BatchEmbedTextResponse

    return BatchEmbedTextResponse.from_dict(data)
