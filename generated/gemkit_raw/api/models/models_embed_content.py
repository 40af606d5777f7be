from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.embed_content_request import EmbedContentRequest
    from ...models.embed_content_response import EmbedContentResponse

NAME = "models.embedContent"
PATH = "/models/{model}:embedContent"
STREAMING = False


def request(
    model: str,
    *,
    body: EmbedContentRequest | Mapping[str, Any],
) -> Request:
    """Embed one content.

    Turns the content into one vector. Vectors of different models cannot be compared with each other.

    `POST /models/{model}:embedContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, model),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.embed_content_request import EmbedContentRequest

    return EmbedContentRequest


def parse(data: Any) -> EmbedContentResponse:
    """The answer, typed."""
    from ...models.embed_content_response import EmbedContentResponse

    return EmbedContentResponse.from_dict(data)
