from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.empty import Empty

NAME = "credentials.delete"
PATH = "/credentials/{credential}"
STREAMING = False


def request(
    id: str,
) -> Request:
    """Delete a credential.

    Deletes the credential and its secret for good. The answer is empty. Whatever still refers to the id stops
    working, so change that first.

    `DELETE /credentials/{credential}`"""
    return Request(
        operation=NAME,
        method="DELETE",
        path=fill_path(PATH, id),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Empty:
    """The answer, typed."""
    from ...models.empty import Empty

    return Empty.from_dict(data)
