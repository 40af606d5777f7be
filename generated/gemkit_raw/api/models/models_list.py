from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from ...models.list_models_response import ListModelsResponse

NAME = "models.list"
PATH = "/models"
STREAMING = False


def request(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    """List models.

    Lists the models there are, a page at a time.

    `GET /models`"""
    return Request(
        operation=NAME,
        method="GET",
        path=PATH,
        query={
            "pageSize": page_size,
            "pageToken": page_token,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> ListModelsResponse:
    """The answer, typed."""
    from ...models.list_models_response import ListModelsResponse

    return ListModelsResponse.from_dict(data)
