from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.list_documents_response import ListDocumentsResponse

NAME = "fileSearchStores.documents.list"
PATH = "/fileSearchStores/{file_search_store}/documents"
STREAMING = False


def request(
    parent: str,
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    """List the documents of a store.

    Lists the documents of a store, a page at a time. Their text is not returned.

    `GET /fileSearchStores/{fileSearchStore}/documents`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, parent),
        query={
            "pageSize": page_size,
            "pageToken": page_token,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> ListDocumentsResponse:
    """The answer, typed."""
    from ...models.list_documents_response import ListDocumentsResponse

    return ListDocumentsResponse.from_dict(data)
