from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "files.delete"
PATH = "/files/{file}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Delete a file.

    Deletes the file for good. Asking for it afterwards gives a 403 error, not 404.

    `DELETE /files/{file}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path=fill_path(PATH, name),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
