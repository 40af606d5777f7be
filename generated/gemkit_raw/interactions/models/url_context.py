from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class URLContext(JsonModel):
    """The URL context tool: the service reads the pages behind URLs in the input. It has no settings."""

    type: Literal["url_context"] = "url_context"
    """Always `url_context`."""


URLContext.__json_in__ = {
    "type": ("type", None),
}
URLContext.__json_out__ = (("type", "type", None),)
URLContext.__json_const__ = ("type",)
