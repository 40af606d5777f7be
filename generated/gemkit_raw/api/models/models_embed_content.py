from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.embed_content_request import EmbedContentRequest
    from ...models.embed_content_response import EmbedContentResponse

NAME = "models.embedContent"
STREAMING = False


def request(
    model: str,
    *,
    body: EmbedContentRequest,
) -> Request:
    """Embed one content.

    Turns the content into one vector. Vectors of different models cannot be compared with each other.

    `POST /models/{model}:embedContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/models/{model}:embedContent".format(
            model=quote(model, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> EmbedContentResponse:
    """The answer, typed."""
    from ...models.embed_content_response import EmbedContentResponse

    return EmbedContentResponse.from_dict(data)
