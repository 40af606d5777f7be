from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.upload_environment_file_response import UploadEnvironmentFileResponse

NAME = "environments.files.upload"
PATH = "/environments/{environment}/files/{path}"
STREAMING = False


def request(
    environment: str,
    path: str,
    *,
    extract: bool | None = None,
    overwrite: bool | None = None,
    x_goog_upload_header_content_length: str | None = None,
    x_goog_upload_header_content_type: str | None = None,
    x_goog_upload_command: str | None = "start",
    x_goog_upload_protocol: str | None = "resumable",
) -> Request:
    """Start the upload of a file to an environment.

    Opens a resumable upload to a path in the environment. The address to send the bytes to comes back in the
    `X-Goog-Upload-URL` header of the answer; what was written is described when the last byte has arrived. Folders
    on the way are made when missing. A file that is there already gives a 409 error, and nothing is written, unless
    `overwrite` is set; with `extract`, a `.tar` or `.tar.gz` archive is unpacked into the folder at the path
    instead. At most 2 GiB.

    `PUT /environments/{environment}/files/{path}`"""
    return Request(
        operation=NAME,
        method="PUT",
        path=fill_path(PATH, environment, path),
        query={
            "extract": extract,
            "overwrite": overwrite,
        },
        headers={
            "X-Goog-Upload-Header-Content-Length": x_goog_upload_header_content_length,
            "X-Goog-Upload-Header-Content-Type": x_goog_upload_header_content_type,
            "X-Goog-Upload-Command": x_goog_upload_command,
            "X-Goog-Upload-Protocol": x_goog_upload_protocol,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> UploadEnvironmentFileResponse:
    """The answer, typed."""
    from ...models.upload_environment_file_response import UploadEnvironmentFileResponse

    return UploadEnvironmentFileResponse.from_dict(data)
