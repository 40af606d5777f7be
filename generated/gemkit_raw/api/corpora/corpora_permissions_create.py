from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.permission import Permission

NAME = "corpora.permissions.create"
PATH = "/corpora/{corpus}/permissions"
STREAMING = False


def request(
    parent: str,
    *,
    body: Permission | Mapping[str, Any],
) -> Request:
    """Share a corpus.

    Gives a user, a group or everyone a role on the corpus.

    `POST /corpora/{corpus}/permissions`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, parent),
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.permission import Permission

    return Permission


def parse(data: Any) -> Permission:
    """The answer, typed."""
    from ...models.permission import Permission

    return Permission.from_dict(data)
