from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.file_search_store import FileSearchStore

NAME = "fileSearchStores.get"
PATH = "/fileSearchStores/{file_search_store}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Get a file search store.

    Returns what is known about a store, with its size and the number of its documents.

    `GET /fileSearchStores/{fileSearchStore}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, name),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> FileSearchStore:
    """The answer, typed."""
    from ...models.file_search_store import FileSearchStore

    return FileSearchStore.from_dict(data)
