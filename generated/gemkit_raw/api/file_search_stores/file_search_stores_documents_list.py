from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.list_documents_response import ListDocumentsResponse

NAME = "fileSearchStores.documents.list"
STREAMING = False


def request(
    file_search_store: str,
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
        path="/fileSearchStores/{file_search_store}/documents".format(
            file_search_store=quote(file_search_store, safe=""),
        ),
        query={
            "pageSize": page_size,
            "pageToken": page_token,
        },
    )


def parse(data: Any) -> ListDocumentsResponse:
    """The answer, typed."""
    from ...models.list_documents_response import ListDocumentsResponse

    return ListDocumentsResponse.from_dict(data)
