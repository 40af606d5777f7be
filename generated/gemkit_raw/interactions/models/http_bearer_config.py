from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class HTTPBearerConfig(JsonModel):
    """A new token, such as a personal access token or an API key, that is sent in a header of each request. It is
    never renewed."""

    id: str | None = None
    """Id to refer to the credential by, such as `github-production`. Best of lower-case letters, digits, `-` and
    `_`. One that exists already gives a 409 error."""
    token: str | None = None
    """The token, without the prefix. Write-only: it is never returned."""
    header_name: str | None = None
    """Header to send the token in, such as `X-API-Token`. `Authorization` by default."""
    prefix: str | None = None
    """What comes before the token in the header. `Bearer` by default; an empty string for no prefix."""
    type: Literal["bearer_token"] = "bearer_token"
    """Always `bearer_token`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            token: str | None = None,
            header_name: str | None = None,
            prefix: str | None = None,
            type: Literal["bearer_token"] = "bearer_token",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "token": ("token",),
        "header_name": ("header_name",),
        "prefix": ("prefix",),
        "type": ("type", "const"),
    }
