from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class GoogleMaps(JsonModel):
    """The Google Maps tool: the service looks up places."""

    __slots__ = (
        "enable_widget",
        "latitude",
        "longitude",
        "type",
    )

    enable_widget: bool | None
    """Whether to return a token for a Google Maps widget, in `GoogleMapsResult`."""
    latitude: float | None
    """Where the user is, in degrees north."""
    longitude: float | None
    """Where the user is, in degrees east."""
    type: Literal["google_maps"]
    """Always `google_maps`."""

    def __init__(
        self,
        *,
        enable_widget: bool | None = None,
        latitude: float | None = None,
        longitude: float | None = None,
        type: Literal["google_maps"] = "google_maps",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.enable_widget = enable_widget
        self.latitude = latitude
        self.longitude = longitude
        self.type = type
        self._extra = additional_properties


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
