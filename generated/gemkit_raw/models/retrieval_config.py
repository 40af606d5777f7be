from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .lat_lng import LatLng


class RetrievalConfig(JsonModel):
    """What search tools should know about the user."""

    lat_lng: LatLng | None = None
    """Where the user is."""
    language_code: str | None = None
    """Language of the user, as a BCP 47 code such as `en-US`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            lat_lng: LatLng | None = None,
            language_code: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "latLng": ("lat_lng", "model", "LatLng"),
        "languageCode": ("language_code",),
    }
