from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.file import File

NAME = "files.get"
STREAMING = False


def request(
    file: str,
) -> Request:
    """Get a file.

    Returns what is known about a file, not its bytes. Poll it until `state` is no longer `PROCESSING`.

    `GET /files/{file}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/files/{file}".format(
            file=quote(file, safe=""),
        ),
    )


def parse(data: Any) -> File:
    """The answer, typed."""
    from ...models.file import File

    return File.from_dict(data)
