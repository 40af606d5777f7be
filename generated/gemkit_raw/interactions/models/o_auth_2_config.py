from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class OAuth2Config(JsonModel):
    """A new OAuth 2.0 credential. The service gets access tokens with its refresh token and renews them in time;
    when the provider answers with another refresh token, that one is kept."""

    client_id: str | None = None
    """Id of the client at the provider."""
    client_secret: str | None = None
    """Secret of the client at the provider. Write-only: it is never returned."""
    id: str | None = None
    """Id to refer to the credential by, such as `github-production`. Best of lower-case letters, digits, `-` and
    `_`. One that exists already gives a 409 error."""
    refresh_token: str | None = None
    """Refresh token to get access tokens with. It must be valid when the credential is created. Write-only: it is
    never returned."""
    token_url: str | None = None
    """Address of the provider to get tokens from, such as `https://auth.atlassian.com/oauth/token`."""
    scopes: list[str] | None = None
    """Scopes to ask for, such as `read:jira-work`."""
    type: Literal["oauth2"] = "oauth2"
    """Always `oauth2`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            client_id: str | None = None,
            client_secret: str | None = None,
            id: str | None = None,
            refresh_token: str | None = None,
            token_url: str | None = None,
            scopes: Sequence[str] | None = None,
            type: Literal["oauth2"] = "oauth2",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "client_id": ("client_id",),
        "client_secret": ("client_secret",),
        "id": ("id",),
        "refresh_token": ("refresh_token",),
        "token_url": ("token_url",),
        "scopes": ("scopes",),
        "type": ("type", "const"),
    }
