from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class GoogleMapsResult(JsonModel):
    """What Google Maps found."""

    __slots__ = (
        "places",
        "widget_context_token",
    )

    places: list[GoogleMapsResultPlaces] | None
    """The places found."""
    widget_context_token: str | None
    """Token for a Google Maps widget. Only set when `GoogleMaps.enable_widget` was."""

    def __init__(
        self,
        *,
        places: Sequence[GoogleMapsResultPlaces] | None = None,
        widget_context_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.places = places
        self.widget_context_token = widget_context_token
        self._extra = additional_properties


from .google_maps_result_places import GoogleMapsResultPlaces  # noqa: E402

GoogleMapsResult.__json_in__ = {
    "places": ("places", parse_list(GoogleMapsResultPlaces.from_dict)),
    "widget_context_token": ("widget_context_token", None),
}
GoogleMapsResult.__json_out__ = (
    ("places", "places", dump_list(dump_model)),
    ("widget_context_token", "widget_context_token", None),
)
