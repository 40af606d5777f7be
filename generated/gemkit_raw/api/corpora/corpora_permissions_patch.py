from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.permission import Permission

NAME = "corpora.permissions.patch"
STREAMING = False


def request(
    corpus: str,
    permission: str,
    *,
    body: Permission,
    update_mask: str | None = None,
) -> Request:
    """Change the role of a permission of a corpus.

    Only `role` can be changed; `update_mask` is then `role`. For another grantee, create another permission.

    `PATCH /corpora/{corpus}/permissions/{permission}`"""
    return Request(
        operation=NAME,
        method="PATCH",
        path="/corpora/{corpus}/permissions/{permission}".format(
            corpus=quote(corpus, safe=""),
            permission=quote(permission, safe=""),
        ),
        query={
            "updateMask": update_mask,
        },
        body=body,
    )


def parse(data: Any) -> Permission:
    """The answer, typed."""
    from ...models.permission import Permission

    return Permission.from_dict(data)
