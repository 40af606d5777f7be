from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class HTTPBearerConfig(JsonModel):
    """A new token, such as a personal access token or an API key, that is sent in a header of each request. It is
    never renewed."""

    __slots__ = (
        "id",
        "token",
        "header_name",
        "prefix",
        "type",
    )

    id: str | None
    """Id to refer to the credential by, such as `github-production`. Best of lower-case letters, digits, `-` and
    `_`. One that exists already gives a 409 error."""
    token: str | None
    """The token, without the prefix. Write-only: it is never returned."""
    header_name: str | None
    """Header to send the token in, such as `X-API-Token`. `Authorization` by default."""
    prefix: str | None
    """What comes before the token in the header. `Bearer` by default; an empty string for no prefix."""
    type: Literal["bearer_token"]
    """Always `bearer_token`."""

    def __init__(
        self,
        *,
        id: str | None = None,
        token: str | None = None,
        header_name: str | None = None,
        prefix: str | None = None,
        type: Literal["bearer_token"] = "bearer_token",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.token = token
        self.header_name = header_name
        self.prefix = prefix
        self.type = type
        self._extra = additional_properties


HTTPBearerConfig.__json_in__ = {
    "id": ("id", None),
    "token": ("token", None),
    "header_name": ("header_name", None),
    "prefix": ("prefix", None),
    "type": ("type", None),
}
HTTPBearerConfig.__json_out__ = (
    ("id", "id", None),
    ("token", "token", None),
    ("header_name", "header_name", None),
    ("prefix", "prefix", None),
    ("type", "type", None),
)
HTTPBearerConfig.__json_const__ = ("type",)
