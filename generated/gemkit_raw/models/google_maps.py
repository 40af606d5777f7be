from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class GoogleMaps(JsonModel):
    """The Google Maps tool."""

    __slots__ = ("enable_widget",)

    enable_widget: bool | None
    """Whether to return a token for a Google Maps widget, in `GroundingMetadata`. Google intends to drop the
    widget."""

    def __init__(
        self,
        *,
        enable_widget: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.enable_widget = enable_widget
        self._extra = additional_properties


GoogleMaps.__json_in__ = {
    "enableWidget": ("enable_widget", None),
}
GoogleMaps.__json_out__ = (("enable_widget", "enableWidget", None),)
