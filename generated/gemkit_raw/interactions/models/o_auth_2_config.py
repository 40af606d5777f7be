from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class OAuth2Config(JsonModel):
    """A new OAuth 2.0 credential. The service gets access tokens with its refresh token and renews them in time;
    when the provider answers with another refresh token, that one is kept."""

    __slots__ = (
        "client_id",
        "client_secret",
        "id",
        "refresh_token",
        "token_url",
        "scopes",
        "type",
    )

    client_id: str | None
    """Id of the client at the provider."""
    client_secret: str | None
    """Secret of the client at the provider. Write-only: it is never returned."""
    id: str | None
    """Id to refer to the credential by, such as `github-production`. Best of lower-case letters, digits, `-` and
    `_`. One that exists already gives a 409 error."""
    refresh_token: str | None
    """Refresh token to get access tokens with. It must be valid when the credential is created. Write-only: it is
    never returned."""
    token_url: str | None
    """Address of the provider to get tokens from, such as `https://auth.atlassian.com/oauth/token`."""
    scopes: list[str] | None
    """Scopes to ask for, such as `read:jira-work`."""
    type: Literal["oauth2"]
    """Always `oauth2`."""

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
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.id = id
        self.refresh_token = refresh_token
        self.token_url = token_url
        self.scopes = scopes
        self.type = type
        self._extra = additional_properties


OAuth2Config.__json_in__ = {
    "client_id": ("client_id", None),
    "client_secret": ("client_secret", None),
    "id": ("id", None),
    "refresh_token": ("refresh_token", None),
    "token_url": ("token_url", None),
    "scopes": ("scopes", None),
    "type": ("type", None),
}
OAuth2Config.__json_out__ = (
    ("client_id", "client_id", None),
    ("client_secret", "client_secret", None),
    ("id", "id", None),
    ("refresh_token", "refresh_token", None),
    ("token_url", "token_url", None),
    ("scopes", "scopes", None),
    ("type", "type", None),
)
OAuth2Config.__json_const__ = ("type",)
