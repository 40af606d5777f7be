from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleMapsCallArguments(JsonModel):
    """What to look up in Google Maps."""

    queries: list[str] | None = None
    """The searches, in plain words."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


GoogleMapsCallArguments.__json_in__ = {
    "queries": ("queries", None),
}
GoogleMapsCallArguments.__json_out__ = (("queries", "queries", None),)
