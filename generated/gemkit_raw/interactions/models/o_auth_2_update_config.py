from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "client_id": ("client_id",),
        "client_secret": ("client_secret",),
        "refresh_token": ("refresh_token",),
        "scopes": ("scopes",),
        "token_url": ("token_url",),
        "type": ("type", "const"),
    }
