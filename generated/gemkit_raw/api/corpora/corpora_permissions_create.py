from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.permission import Permission

NAME = "corpora.permissions.create"
STREAMING = False


def request(
    corpus: str,
    *,
    body: Permission,
) -> Request:
    """Share a corpus.

    Gives a user, a group or everyone a role on the corpus.

    `POST /corpora/{corpus}/permissions`"""
    return Request(
        operation=NAME,
        method="POST",
        path="/corpora/{corpus}/permissions".format(
            corpus=quote(corpus, safe=""),
        ),
        body=body,
    )


def parse(data: Any) -> Permission:
    """The answer, typed."""
    from ...models.permission import Permission

    return Permission.from_dict(data)
