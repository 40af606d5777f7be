from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.auth_token import AuthToken

NAME = "auth_tokens.create"
PATH = "/auth_tokens"
STREAMING = False


def request(
    *,
    body: AuthToken | Mapping[str, Any],
) -> Request:
    """Create a short-lived token for the Live API.

    The token stands in for the API key in clients that must not hold it, such as web pages. It works only for the
    Live API. The token itself is the `name` of what is returned.

    `POST /auth_tokens`"""
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
        body=body,
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.auth_token import AuthToken

    return AuthToken


def parse(data: Any) -> AuthToken:
    """The answer, typed."""
    from ...models.auth_token import AuthToken

    return AuthToken.from_dict(data)
