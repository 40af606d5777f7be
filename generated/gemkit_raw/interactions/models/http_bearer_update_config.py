from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class HTTPBearerUpdateConfig(JsonModel):
    """The changes to a credential of the type `bearer_token`."""

    header_name: str | None = None
    """Header to send the token in, such as `X-API-Token`. Kept as it is when left out."""
    prefix: str | None = None
    """What comes before the token in the header; an empty string for no prefix. Kept as it is when left out."""
    token: str | None = None
    """The new token, without the prefix. Write-only: it is never returned. Kept as it is when left out."""
    type: Literal["bearer_token"] = "bearer_token"
    """Always `bearer_token`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            header_name: str | None = None,
            prefix: str | None = None,
            token: str | None = None,
            type: Literal["bearer_token"] = "bearer_token",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "header_name": ("header_name",),
        "prefix": ("prefix",),
        "token": ("token",),
        "type": ("type", "const"),
    }
