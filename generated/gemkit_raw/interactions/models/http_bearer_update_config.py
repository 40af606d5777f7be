from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
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
