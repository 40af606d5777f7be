from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enable_widget: bool | None = None,
            latitude: float | None = None,
            longitude: float | None = None,
            type: Literal["google_maps"] = "google_maps",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "enable_widget": ("enable_widget",),
        "latitude": ("latitude",),
        "longitude": ("longitude",),
        "type": ("type", "const"),
    }
