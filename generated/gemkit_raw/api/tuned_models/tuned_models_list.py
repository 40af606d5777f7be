from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from ...models.list_tuned_models_response import ListTunedModelsResponse

NAME = "tunedModels.list"
PATH = "/tunedModels"
STREAMING = False


def request(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
    filter_: str | None = None,
) -> Request:
    """List tuned models.

    Lists the tuned models that the caller can reach, a page at a time. `filter` narrows it down, for example
    `owner:me` or `readers:everyone`.

    `GET /tunedModels`"""
    return Request(
        operation=NAME,
        method="GET",
        path=PATH,
        query={
            "pageSize": page_size,
            "pageToken": page_token,
            "filter": filter_,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> ListTunedModelsResponse:
    """The answer, typed."""
    from ...models.list_tuned_models_response import ListTunedModelsResponse

    return ListTunedModelsResponse.from_dict(data)
