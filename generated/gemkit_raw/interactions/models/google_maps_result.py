from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleMapsResult(JsonModel):
    """What Google Maps found."""

    places: list[GoogleMapsResultPlaces] | None = None
    """The places found."""
    widget_context_token: str | None = None
    """Token for a Google Maps widget. Only set when `GoogleMaps.enable_widget` was."""


from .google_maps_result_places import GoogleMapsResultPlaces  # noqa: E402

GoogleMapsResult.__json_in__ = {
    "places": ("places", parse_list(GoogleMapsResultPlaces.from_dict)),
    "widget_context_token": ("widget_context_token", None),
}
GoogleMapsResult.__json_out__ = (
    ("places", "places", dump_list(dump_model)),
    ("widget_context_token", "widget_context_token", None),
)
