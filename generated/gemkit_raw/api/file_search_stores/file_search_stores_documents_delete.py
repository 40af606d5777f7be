from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "fileSearchStores.documents.delete"
STREAMING = False


def request(
    file_search_store: str,
    document: str,
    *,
    force: bool | None = None,
) -> Request:
    """Delete a document of a store.

    Deletes the document for good. One that holds chunks is only deleted with `force`.

    `DELETE /fileSearchStores/{fileSearchStore}/documents/{document}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path="/fileSearchStores/{file_search_store}/documents/{document}".format(
            file_search_store=quote(file_search_store, safe=""),
            document=quote(document, safe=""),
        ),
        query={
            "force": force,
        },
    )


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
