from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.file_search_store import FileSearchStore

NAME = "fileSearchStores.create"
PATH = "/fileSearchStores"
STREAMING = False


def request(
    *,
    body: FileSearchStore | Mapping[str, Any],
) -> Request:
    """Create a file search store.

    Creates an empty store. The service makes up the name; only `display_name` and `embedding_model` can be chosen.

    `POST /fileSearchStores`"""
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.file_search_store import FileSearchStore

    return FileSearchStore


def parse(data: Any) -> FileSearchStore:
    """The answer, typed."""
    from ...models.file_search_store import FileSearchStore

    return FileSearchStore.from_dict(data)
