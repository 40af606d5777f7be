from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "fileSearchStores.documents.delete"
PATH = "/fileSearchStores/{file_search_store}/documents/{document}"
STREAMING = False


def request(
    name: str,
    *,
    force: bool | None = None,
) -> Request:
    """Delete a document of a store.

    Deletes the document for good. One that holds chunks is only deleted with `force`.

    `DELETE /fileSearchStores/{fileSearchStore}/documents/{document}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path=fill_path(PATH, name),
        query={
            "force": force,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
