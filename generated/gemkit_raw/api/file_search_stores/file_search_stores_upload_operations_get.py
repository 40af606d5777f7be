from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.operation import Operation

NAME = "fileSearchStores.upload.operations.get"
PATH = "/fileSearchStores/{file_search_store}/upload/operations/{operation}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Get the operation of an upload into a store.

    Returns how far the service has come with the uploaded file. Poll it until `done` is true; `response` may be
    there without `done` when the upload itself returns.

    `GET /fileSearchStores/{fileSearchStore}/upload/operations/{operation}`"""
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
