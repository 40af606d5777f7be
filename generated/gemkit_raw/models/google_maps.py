from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleMaps(JsonModel):
    """The Google Maps tool."""

    enable_widget: bool | None = None
    """Whether to return a token for a Google Maps widget, in `GroundingMetadata`. Google intends to drop the
    widget."""


GoogleMaps.__json_in__ = {
    "enableWidget": ("enable_widget", None),
}
GoogleMaps.__json_out__ = (("enable_widget", "enableWidget", None),)
