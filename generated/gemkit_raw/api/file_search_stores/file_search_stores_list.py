from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from ...models.list_file_search_stores_response import ListFileSearchStoresResponse

NAME = "fileSearchStores.list"
PATH = "/fileSearchStores"
STREAMING = False


def request(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    """List file search stores.

    Lists the stores of the project that the key belongs to, a page at a time.

    `GET /fileSearchStores`"""
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


def parse(data: Any) -> ListFileSearchStoresResponse:
    """The answer, typed."""
    from ...models.list_file_search_stores_response import ListFileSearchStoresResponse

    return ListFileSearchStoresResponse.from_dict(data)
