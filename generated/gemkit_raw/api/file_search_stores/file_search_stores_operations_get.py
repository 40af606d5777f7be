from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.operation import Operation

NAME = "fileSearchStores.operations.get"
STREAMING = False


def request(
    file_search_store: str,
    operation: str,
) -> Request:
    """Get the operation of an import into a store.

    Returns how far an import has come. Poll it until `done` is true.

    `GET /fileSearchStores/{fileSearchStore}/operations/{operation}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/fileSearchStores/{file_search_store}/operations/{operation}".format(
            file_search_store=quote(file_search_store, safe=""),
            operation=quote(operation, safe=""),
        ),
    )


def parse(data: Any) -> Operation:
    """The answer, typed."""
    from ...models.operation import Operation

    return Operation.from_dict(data)
