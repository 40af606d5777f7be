from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class UrlContext(JsonModel):
    """The URL context tool. It has no settings."""


UrlContext.__json_in__ = {}
UrlContext.__json_out__ = ()
