from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.operation import Operation

NAME = "fileSearchStores.operations.get"
PATH = "/fileSearchStores/{file_search_store}/operations/{operation}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Get the operation of an import into a store.

    Returns how far an import has come. Poll it until `done` is true.

    `GET /fileSearchStores/{fileSearchStore}/operations/{operation}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, name),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Operation:
    """The answer, typed."""
    from ...models.operation import Operation

    return Operation.from_dict(data)
