from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class HTTPBearerUpdateConfig(JsonModel):
    """The changes to a credential of the type `bearer_token`."""

    __slots__ = (
        "header_name",
        "prefix",
        "token",
        "type",
    )

    header_name: str | None
    """Header to send the token in, such as `X-API-Token`. Kept as it is when left out."""
    prefix: str | None
    """What comes before the token in the header; an empty string for no prefix. Kept as it is when left out."""
    token: str | None
    """The new token, without the prefix. Write-only: it is never returned. Kept as it is when left out."""
    type: Literal["bearer_token"]
    """Always `bearer_token`."""

    def __init__(
        self,
        *,
        header_name: str | None = None,
        prefix: str | None = None,
        token: str | None = None,
        type: Literal["bearer_token"] = "bearer_token",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.header_name = header_name
        self.prefix = prefix
        self.token = token
        self.type = type
        self._extra = additional_properties


HTTPBearerUpdateConfig.__json_in__ = {
    "header_name": ("header_name", None),
    "prefix": ("prefix", None),
    "token": ("token", None),
    "type": ("type", None),
}
HTTPBearerUpdateConfig.__json_out__ = (
    ("header_name", "header_name", None),
    ("prefix", "prefix", None),
    ("token", "token", None),
    ("type", "type", None),
)
HTTPBearerUpdateConfig.__json_const__ = ("type",)
