from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class GoogleMaps(JsonModel):
    """The Google Maps tool."""

    enable_widget: bool | None = None
    """Whether to return a token for a Google Maps widget, in `GroundingMetadata`. Google intends to drop the
    widget."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enable_widget: bool | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "enableWidget": ("enable_widget",),
    }
