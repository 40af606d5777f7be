from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class OAuth2UpdateConfig(JsonModel):
    """The changes to a credential of the type `oauth2`."""

    __slots__ = (
        "client_id",
        "client_secret",
        "refresh_token",
        "scopes",
        "token_url",
        "type",
    )

    client_id: str | None
    """Id of the client at the provider. Kept as it is when left out."""
    client_secret: str | None
    """The new secret of the client. Write-only: it is never returned. Kept as it is when left out."""
    refresh_token: str | None
    """The new refresh token. Write-only: it is never returned. Kept as it is when left out."""
    scopes: list[str] | None
    """Scopes to ask for. Kept as it is when left out."""
    token_url: str | None
    """Address of the provider to get tokens from. Kept as it is when left out."""
    type: Literal["oauth2"]
    """Always `oauth2`."""

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        token_url: str | None = None,
        type: Literal["oauth2"] = "oauth2",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.refresh_token = refresh_token
        self.scopes = scopes
        self.token_url = token_url
        self.type = type
        self._extra = additional_properties


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
