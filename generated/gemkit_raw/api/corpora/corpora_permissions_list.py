from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.list_permissions_response import ListPermissionsResponse

NAME = "corpora.permissions.list"
STREAMING = False


def request(
    corpus: str,
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    """List the permissions of a corpus.

    Lists who may use or change the corpus, a page at a time.

    `GET /corpora/{corpus}/permissions`"""
    return Request(
        operation=NAME,
        method="GET",
        path="/corpora/{corpus}/permissions".format(
            corpus=quote(corpus, safe=""),
        ),
        query={
            "pageSize": page_size,
            "pageToken": page_token,
        },
    )


def parse(data: Any) -> ListPermissionsResponse:
    """The answer, typed."""
    from ...models.list_permissions_response import ListPermissionsResponse

    return ListPermissionsResponse.from_dict(data)
