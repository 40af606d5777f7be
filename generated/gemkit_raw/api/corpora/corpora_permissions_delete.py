from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "corpora.permissions.delete"
STREAMING = False


def request(
    corpus: str,
    permission: str,
) -> Request:
    """Stop sharing a corpus with a grantee.

    Deletes the permission; the grantee loses the role on the corpus.

    `DELETE /corpora/{corpus}/permissions/{permission}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path="/corpora/{corpus}/permissions/{permission}".format(
            corpus=quote(corpus, safe=""),
            permission=quote(permission, safe=""),
        ),
    )


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
