from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.generate_content_request import GenerateContentRequest
    from ...models.generate_content_response import GenerateContentResponse

NAME = "dynamic.streamGenerateContent"
STREAMING = True


def request(
    dynamic: str,
    *,
    body: GenerateContentRequest,
    alt: str | None = "sse",
) -> Request:
    """Generate a response with a dynamic endpoint and stream it.

    Like `models.stream_generate_content`; the endpoint chooses the model.

    `POST /dynamic/{dynamic}:streamGenerateContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/dynamic/{dynamic}:streamGenerateContent".format(
            dynamic=quote(dynamic, safe=""),
        ),
        query={
            "alt": alt,
        },
        body=body,
    )


def parse(data: Any) -> GenerateContentResponse:
    """The answer, typed."""
    from ...models.generate_content_response import GenerateContentResponse

    return GenerateContentResponse.from_dict(data)
