from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.permission import Permission

NAME = "corpora.permissions.get"
PATH = "/corpora/{corpus}/permissions/{permission}"
STREAMING = False


def request(
    name: str,
) -> Request:
    """Get a permission of a corpus.

    Returns who has the permission, and with which role.

    `GET /corpora/{corpus}/permissions/{permission}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, name),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Permission:
    """The answer, typed."""
    from ...models.permission import Permission

    return Permission.from_dict(data)
