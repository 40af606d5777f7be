from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.generate_content_request import GenerateContentRequest
    from ...models.generate_content_response import GenerateContentResponse

NAME = "dynamic.generateContent"
STREAMING = False


def request(
    dynamic: str,
    *,
    body: GenerateContentRequest,
) -> Request:
    """Generate a response with a dynamic endpoint.

    Like `models.generate_content`; the endpoint chooses the model.

    `POST /dynamic/{dynamic}:generateContent`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/dynamic/{dynamic}:generateContent".format(
            dynamic=quote(dynamic, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> GenerateContentResponse:
    """The answer, typed."""
    from ...models.generate_content_response import GenerateContentResponse

    return GenerateContentResponse.from_dict(data)
