from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from ...models.credential_list_response import CredentialListResponse

NAME = "credentials.list"
PATH = "/credentials"
STREAMING = False


def request(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    """List credentials.

    Lists the credentials of the project that the key belongs to, a page at a time. Secrets are never returned.

    `GET /credentials`"""
    return Request(
        operation=NAME,
        method="GET",
        path=PATH,
        query={
            "page_size": page_size,
            "page_token": page_token,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> CredentialListResponse:
    """The answer, typed."""
    from ...models.credential_list_response import CredentialListResponse

    return CredentialListResponse.from_dict(data)
