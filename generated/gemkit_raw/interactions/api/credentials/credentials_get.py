from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.credential import Credential

NAME = "credentials.get"
PATH = "/credentials/{credential}"
STREAMING = False


def request(
    id: str,
) -> Request:
    """Get a credential.

    Returns the type and the state of a credential, never its secret. An unknown id gives a 404 error.

    `GET /credentials/{credential}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, id),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Credential:
    """The answer, typed."""
    from ...models.credential import Credential

    return Credential.from_dict(data)
