from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleMaps(JsonModel):
    """The Google Maps tool: the service looks up places."""

    enable_widget: bool | None = None
    """Whether to return a token for a Google Maps widget, in `GoogleMapsResult`."""
    latitude: float | None = None
    """Where the user is, in degrees north."""
    longitude: float | None = None
    """Where the user is, in degrees east."""
    type: Literal["google_maps"] = "google_maps"
    """Always `google_maps`."""


GoogleMaps.__json_in__ = {
    "enable_widget": ("enable_widget", None),
    "latitude": ("latitude", None),
    "longitude": ("longitude", None),
    "type": ("type", None),
}
GoogleMaps.__json_out__ = (
    ("enable_widget", "enable_widget", None),
    ("latitude", "latitude", None),
    ("longitude", "longitude", None),
    ("type", "type", None),
)
GoogleMaps.__json_const__ = ("type",)
