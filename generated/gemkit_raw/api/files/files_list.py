from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from ...models.list_files_response import ListFilesResponse

NAME = "files.list"
PATH = "/files"
STREAMING = False


def request(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    """List files.

    Lists the files of the project that the key belongs to, a page at a time.

    `GET /files`"""
    return Request(
        operation=NAME,
        method="GET",
        path=PATH,
        query={
            "pageSize": page_size,
            "pageToken": page_token,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> ListFilesResponse:
    """The answer, typed."""
    from ...models.list_files_response import ListFilesResponse

    return ListFilesResponse.from_dict(data)
