from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from ...models.list_generated_files_response import ListGeneratedFilesResponse

NAME = "generatedFiles.list"
PATH = "/generatedFiles"
STREAMING = False


def request(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    """List generated files.

    Lists the files that models have made for the project that the key belongs to, a page at a time.

    `GET /generatedFiles`"""
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


def parse(data: Any) -> ListGeneratedFilesResponse:
    """The answer, typed."""
    from ...models.list_generated_files_response import ListGeneratedFilesResponse

    return ListGeneratedFilesResponse.from_dict(data)
