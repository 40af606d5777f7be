from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.embed_text_request import EmbedTextRequest
    from ...models.embed_text_response import EmbedTextResponse

NAME = "models.embedText"
PATH = "/models/{model}:embedText"
STREAMING = False


def request(
    model: str,
    *,
    body: EmbedTextRequest | Mapping[str, Any],
) -> Request:
    """Embed a text with a PaLM model.

    Belongs to the PaLM models. `models.embed_content` is its successor.

    `POST /models/{model}:embedText`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.embed_text_request import EmbedTextRequest

    return EmbedTextRequest


def parse(data: Any) -> EmbedTextResponse:
    """The answer, typed."""
    from ...models.embed_text_response import EmbedTextResponse

    return EmbedTextResponse.from_dict(data)
