from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class WebSearch(JsonModel):
    """Search of web pages. It has no settings."""

    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


WebSearch.__json_in__ = {}
WebSearch.__json_out__ = ()
