from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.document import Document

NAME = "fileSearchStores.documents.get"
STREAMING = False


def request(
    file_search_store: str,
    document: str,
) -> Request:
    """Get a document of a store.

    Returns what is known about a document, not its text. It can be searched when `state` is `STATE_ACTIVE`.

    `GET /fileSearchStores/{fileSearchStore}/documents/{document}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/fileSearchStores/{file_search_store}/documents/{document}".format(
            file_search_store=quote(file_search_store, safe=""),
            document=quote(document, safe=""),
        ),
    )


def parse(data: Any) -> Document:
    """The answer, typed."""
    from ...models.document import Document

    return Document.from_dict(data)
