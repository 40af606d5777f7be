from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class LatLng(JsonModel):
    """A place on Earth, in WGS84 degrees."""

    latitude: float | None = None
    """Degrees north, from -90 to 90."""
    longitude: float | None = None
    """Degrees east, from -180 to 180."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            latitude: float | None = None,
            longitude: float | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "latitude": ("latitude",),
        "longitude": ("longitude",),
    }
