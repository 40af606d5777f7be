from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class OAuth2UpdateConfig(JsonModel):
    """The changes to a credential of the type `oauth2`."""

    client_id: str | None = None
    """Id of the client at the provider. Kept as it is when left out."""
    client_secret: str | None = None
    """The new secret of the client. Write-only: it is never returned. Kept as it is when left out."""
    refresh_token: str | None = None
    """The new refresh token. Write-only: it is never returned. Kept as it is when left out."""
    scopes: list[str] | None = None
    """Scopes to ask for. Kept as it is when left out."""
    token_url: str | None = None
    """Address of the provider to get tokens from. Kept as it is when left out."""
    type: Literal["oauth2"] = "oauth2"
    """Always `oauth2`."""


OAuth2UpdateConfig.__json_in__ = {
    "client_id": ("client_id", None),
    "client_secret": ("client_secret", None),
    "refresh_token": ("refresh_token", None),
    "scopes": ("scopes", None),
    "token_url": ("token_url", None),
    "type": ("type", None),
}
OAuth2UpdateConfig.__json_out__ = (
    ("client_id", "client_id", None),
    ("client_secret", "client_secret", None),
    ("refresh_token", "refresh_token", None),
    ("scopes", "scopes", None),
    ("token_url", "token_url", None),
    ("type", "type", None),
)
OAuth2UpdateConfig.__json_const__ = ("type",)
