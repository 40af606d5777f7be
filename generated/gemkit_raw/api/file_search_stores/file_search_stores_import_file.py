from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.import_file_operation import ImportFileOperation
    from ...models.import_file_request import ImportFileRequest

NAME = "fileSearchStores.importFile"
STREAMING = False


def request(
    file_search_store: str,
    *,
    body: ImportFileRequest,
) -> Request:
    """Import an uploaded file into a store.

    Makes a document from a file that has been uploaded before. It is cut into chunks and embedded in the
    background; poll the operation that comes back. The document stays when the file expires.

    `POST /fileSearchStores/{fileSearchStore}:importFile`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/fileSearchStores/{file_search_store}:importFile".format(
            file_search_store=quote(file_search_store, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> ImportFileOperation:
    """The answer, typed."""
    from ...models.import_file_operation import ImportFileOperation

    return ImportFileOperation.from_dict(data)
