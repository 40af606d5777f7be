from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.list_permissions_response import ListPermissionsResponse

NAME = "tunedModels.permissions.list"
STREAMING = False


def request(
    tuned_model: str,
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    """List the permissions of a tuned model.

    Lists who may use or change the tuned model, a page at a time.

    `GET /tunedModels/{tunedModel}/permissions`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/tunedModels/{tuned_model}/permissions".format(
            tuned_model=quote(tuned_model, safe=""),
        ),
        query={
            "pageSize": page_size,
            "pageToken": page_token,
        },
    )


def parse(data: Any) -> ListPermissionsResponse:
    """The answer, typed."""
    from ...models.list_permissions_response import ListPermissionsResponse

    return ListPermissionsResponse.from_dict(data)
