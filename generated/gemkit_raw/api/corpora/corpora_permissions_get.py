from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.permission import Permission

NAME = "corpora.permissions.get"
STREAMING = False


def request(
    corpus: str,
    permission: str,
) -> Request:
    """Get a permission of a corpus.

    Returns who has the permission, and with which role.

    `GET /corpora/{corpus}/permissions/{permission}`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/corpora/{corpus}/permissions/{permission}".format(
            corpus=quote(corpus, safe=""),
            permission=quote(permission, safe=""),
        ),
    )


def parse(data: Any) -> Permission:
    """The answer, typed."""
    from ...models.permission import Permission

    return Permission.from_dict(data)
