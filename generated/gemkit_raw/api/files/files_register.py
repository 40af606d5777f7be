from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.register_files_request import RegisterFilesRequest
    from ...models.register_files_response import RegisterFilesResponse

NAME = "files.register"
PATH = "/files:register"
STREAMING = False


def request(
    *,
    body: RegisterFilesRequest | Mapping[str, Any],
) -> Request:
    """Register files of Google Cloud Storage.

    Makes objects in Google Cloud Storage known to the service, to be used in prompts without an upload. This takes
    an OAuth access token with the scope to read the storage; an API key is not enough.

    `POST /files:register`"""
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.register_files_request import RegisterFilesRequest

    return RegisterFilesRequest


def parse(data: Any) -> RegisterFilesResponse:
    """The answer, typed."""
    from ...models.register_files_response import RegisterFilesResponse

    return RegisterFilesResponse.from_dict(data)
