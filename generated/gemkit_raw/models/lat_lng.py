from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class LatLng(JsonModel):
    """A place on Earth, in WGS84 degrees."""

    __slots__ = (
        "latitude",
        "longitude",
    )

    latitude: float | None
    """Degrees north, from -90 to 90."""
    longitude: float | None
    """Degrees east, from -180 to 180."""

    def __init__(
        self,
        *,
        latitude: float | None = None,
        longitude: float | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.latitude = latitude
        self.longitude = longitude
        self._extra = additional_properties


LatLng.__json_in__ = {
    "latitude": ("latitude", None),
    "longitude": ("longitude", None),
}
LatLng.__json_out__ = (
    ("latitude", "latitude", None),
    ("longitude", "longitude", None),
)
