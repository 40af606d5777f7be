from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.import_file_operation import ImportFileOperation
    from ...models.import_file_request import ImportFileRequest

NAME = "fileSearchStores.importFile"
PATH = "/fileSearchStores/{file_search_store}:importFile"
STREAMING = False


def request(
    name: str,
    *,
    body: ImportFileRequest | Mapping[str, Any],
) -> Request:
    """Import an uploaded file into a store.

    Makes a document from a file that has been uploaded before. It is cut into chunks and embedded in the
    background; poll the operation that comes back. The document stays when the file expires.

    `POST /fileSearchStores/{fileSearchStore}:importFile`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, name),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.import_file_request import ImportFileRequest

    return ImportFileRequest


def parse(data: Any) -> ImportFileOperation:
    """The answer, typed."""
    from ...models.import_file_operation import ImportFileOperation

    return ImportFileOperation.from_dict(data)
