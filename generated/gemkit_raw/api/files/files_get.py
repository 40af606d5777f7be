from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.file import File

NAME = "files.get"
PATH = "/files/{file}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Get a file.

    Returns what is known about a file, not its bytes. Poll it until `state` is no longer `PROCESSING`.

    `GET /files/{file}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, name),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> File:
    """The answer, typed."""
    from ...models.file import File

    return File.from_dict(data)
