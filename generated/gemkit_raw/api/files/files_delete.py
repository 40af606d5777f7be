from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "files.delete"
STREAMING = False


def request(
    file: str,
) -> Request:
    """Delete a file.

    Deletes the file for good. Asking for it afterwards gives a 403 error, not 404.

    `DELETE /files/{file}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path="/files/{file}".format(
            file=quote(file, safe=""),
        ),
    )


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
