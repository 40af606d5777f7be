from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class WebSearch(JsonModel):
    """Search of web pages. It has no settings."""


WebSearch.__json_in__ = {}
WebSearch.__json_out__ = ()
