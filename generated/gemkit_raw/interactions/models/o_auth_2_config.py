from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
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
