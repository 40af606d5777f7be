from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.upload_to_file_search_store_operation import UploadToFileSearchStoreOperation
    from ...models.upload_to_file_search_store_request import UploadToFileSearchStoreRequest

NAME = "media.uploadToFileSearchStore"
PATH = "/fileSearchStores/{file_search_store}:uploadToFileSearchStore"
STREAMING = False


def request(
    name: str,
    *,
    body: UploadToFileSearchStoreRequest | Mapping[str, Any],
    x_goog_upload_protocol: str | None = "resumable",
    x_goog_upload_command: str | None = "start",
    x_goog_upload_header_content_length: str | None = None,
    x_goog_upload_header_content_type: str | None = None,
    x_goog_upload_file_name: str | None = None,
) -> Request:
    """Start the upload of a file into a store.

    Opens a resumable upload. The address to send the bytes to comes back in the `X-Goog-Upload-URL` header of the
    response, whose body is empty. The operation is returned when the last byte has arrived. A file may have up to
    100 MiB.

    `POST /fileSearchStores/{fileSearchStore}:uploadToFileSearchStore`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, name),
        headers={
            "X-Goog-Upload-Protocol": x_goog_upload_protocol,
            "X-Goog-Upload-Command": x_goog_upload_command,
            "X-Goog-Upload-Header-Content-Length": x_goog_upload_header_content_length,
            "X-Goog-Upload-Header-Content-Type": x_goog_upload_header_content_type,
            "X-Goog-Upload-File-Name": x_goog_upload_file_name,
        },
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.upload_to_file_search_store_request import UploadToFileSearchStoreRequest

    return UploadToFileSearchStoreRequest


def parse(data: Any) -> UploadToFileSearchStoreOperation:
    """The answer, typed."""
    from ...models.upload_to_file_search_store_operation import UploadToFileSearchStoreOperation

    return UploadToFileSearchStoreOperation.from_dict(data)
