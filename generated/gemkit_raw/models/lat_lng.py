from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class LatLng(JsonModel):
    """A place on Earth, in WGS84 degrees."""

    latitude: float | None = None
    """Degrees north, from -90 to 90."""
    longitude: float | None = None
    """Degrees east, from -180 to 180."""


LatLng.__json_in__ = {
    "latitude": ("latitude", None),
    "longitude": ("longitude", None),
}
LatLng.__json_out__ = (
    ("latitude", "latitude", None),
    ("longitude", "longitude", None),
)
