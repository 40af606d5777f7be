from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_file_request import CreateFileRequest
    from ...models.create_file_response import CreateFileResponse

NAME = "media.upload"
PATH = "/files"
STREAMING = False


def request(
    *,
    body: CreateFileRequest | Mapping[str, Any],
    x_goog_upload_protocol: str | None = "resumable",
    x_goog_upload_command: str | None = "start",
    x_goog_upload_header_content_length: str | None = None,
    x_goog_upload_header_content_type: str | None = None,
    x_goog_upload_file_name: str | None = None,
) -> Request:
    """Start the upload of a file.

    Opens a resumable upload. The address to send the bytes to comes back in the `X-Goog-Upload-URL` header of the
    response, whose body is empty. The file itself is returned when the last byte has arrived. A file may have up to
    2 GiB.

    `POST /files`"""
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
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
    from ...models.create_file_request import CreateFileRequest

    return CreateFileRequest


def parse(data: Any) -> CreateFileResponse:
    """The answer, typed."""
    from ...models.create_file_response import CreateFileResponse

    return CreateFileResponse.from_dict(data)
