from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.document import Document

NAME = "fileSearchStores.documents.get"
PATH = "/fileSearchStores/{file_search_store}/documents/{document}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Get a document of a store.

    Returns what is known about a document, not its text. It can be searched when `state` is `STATE_ACTIVE`.

    `GET /fileSearchStores/{fileSearchStore}/documents/{document}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, name),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Document:
    """The answer, typed."""
    from ...models.document import Document

    return Document.from_dict(data)
