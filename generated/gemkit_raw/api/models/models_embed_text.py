from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.embed_text_request import EmbedTextRequest
    from ...models.embed_text_response import EmbedTextResponse

NAME = "models.embedText"
STREAMING = False


def request(
    model: str,
    *,
    body: EmbedTextRequest,
) -> Request:
    """Embed a text with a PaLM model.

    Belongs to the PaLM models. `models.embed_content` is its successor.

    `POST /models/{model}:embedText`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/models/{model}:embedText".format(
            model=quote(model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> EmbedTextResponse:
    """The answer, typed."""
    from ...models.embed_text_response import EmbedTextResponse

    return EmbedTextResponse.from_dict(data)
