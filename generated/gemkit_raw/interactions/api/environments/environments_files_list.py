from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.get_environment_files_response import GetEnvironmentFilesResponse

NAME = "environments.files.list"
PATH = "/environments/{environment}/files/{path}"
STREAMING = False


def request(
    environment: str,
    path: str,
    *,
    page_size: int | None = None,
    page_token: str | None = None,
    recursive: bool | None = None,
) -> Request:
    """List files of an environment.

    Describes the file at a path, or lists what is in the folder there, a page at a time; with `recursive`, what is
    in the folders below too. The files are those of the environment's snapshot. A path that does not exist gives a
    404 error. With `alt=media` behind the path the answer is the bytes instead: those of the file, or a tar archive
    (not compressed) of the folder.

    `GET /environments/{environment}/files/{path}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, environment, path),
        query={
            "page_size": page_size,
            "page_token": page_token,
            "recursive": recursive,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> GetEnvironmentFilesResponse:
    """The answer, typed."""
    from ...models.get_environment_files_response import GetEnvironmentFilesResponse

    return GetEnvironmentFilesResponse.from_dict(data)
