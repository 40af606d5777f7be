from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.file_search_store import FileSearchStore

NAME = "fileSearchStores.get"
STREAMING = False


def request(
    file_search_store: str,
) -> Request:
    """Get a file search store.

    Returns what is known about a store, with its size and the number of its documents.

    `GET /fileSearchStores/{fileSearchStore}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/fileSearchStores/{file_search_store}".format(
            file_search_store=quote(file_search_store, safe=""),
        ),
    )


def parse(data: Any) -> FileSearchStore:
    """The answer, typed."""
    from ...models.file_search_store import FileSearchStore

    return FileSearchStore.from_dict(data)
