from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.list_permissions_response import ListPermissionsResponse

NAME = "corpora.permissions.list"
PATH = "/corpora/{corpus}/permissions"
STREAMING = False


def request(
    parent: str,
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
        path=fill_path(PATH, parent),
        query={
            "pageSize": page_size,
            "pageToken": page_token,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> ListPermissionsResponse:
    """The answer, typed."""
    from ...models.list_permissions_response import ListPermissionsResponse

    return ListPermissionsResponse.from_dict(data)
