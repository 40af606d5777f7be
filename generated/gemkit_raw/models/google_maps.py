from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleMaps(JsonModel):
    """The Google Maps tool."""

    enable_widget: bool | None = None
    """Whether to return a token for a Google Maps widget, in `GroundingMetadata`. Google intends to drop the
    widget."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


GoogleMaps.__json_in__ = {
    "enableWidget": ("enable_widget", None),
}
GoogleMaps.__json_out__ = (("enable_widget", "enableWidget", None),)
