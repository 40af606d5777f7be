from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "fileSearchStores.delete"
STREAMING = False


def request(
    file_search_store: str,
    *,
    force: bool | None = None,
) -> Request:
    """Delete a file search store.

    Deletes the store for good. One that holds documents is only deleted with `force`.

    `DELETE /fileSearchStores/{fileSearchStore}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path="/fileSearchStores/{file_search_store}".format(
            file_search_store=quote(file_search_store, safe=""),
        ),
        query={
            "force": force,
        },
    )


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
