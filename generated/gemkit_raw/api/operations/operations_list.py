from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from ...models.list_operations_response import ListOperationsResponse

NAME = "operations.list"
PATH = "/operations"
STREAMING = False


def request(
    *,
    filter_: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    return_partial_success: bool | None = None,
) -> Request:
    """List operations.

    Lists long-running operations, a page at a time.

    `GET /operations`"""
    return Request(
        operation=NAME,
        method="GET",
        path=PATH,
        query={
            "filter": filter_,
            "pageSize": page_size,
            "pageToken": page_token,
            "returnPartialSuccess": return_partial_success,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> ListOperationsResponse:
    """The answer, typed."""
    from ...models.list_operations_response import ListOperationsResponse

    return ListOperationsResponse.from_dict(data)
