from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .google_maps_result_places import GoogleMapsResultPlaces


class GoogleMapsResult(JsonModel):
    """What Google Maps found."""

    places: list[GoogleMapsResultPlaces] | None = None
    """The places found."""
    widget_context_token: str | None = None
    """Token for a Google Maps widget. Only set when `GoogleMaps.enable_widget` was."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            places: Sequence[GoogleMapsResultPlaces] | None = None,
            widget_context_token: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "places": ("places", "list", "model", "GoogleMapsResultPlaces"),
        "widget_context_token": ("widget_context_token",),
    }
