from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class RetrievalConfig(JsonModel):
    """What search tools should know about the user."""

    __slots__ = (
        "lat_lng",
        "language_code",
    )

    lat_lng: LatLng | None
    """Where the user is."""
    language_code: str | None
    """Language of the user, as a BCP 47 code such as `en-US`."""

    def __init__(
        self,
        *,
        lat_lng: LatLng | None = None,
        language_code: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.lat_lng = lat_lng
        self.language_code = language_code
        self._extra = additional_properties


from .lat_lng import LatLng  # noqa: E402

RetrievalConfig.__json_in__ = {
    "latLng": ("lat_lng", LatLng.from_dict),
    "languageCode": ("language_code", None),
}
RetrievalConfig.__json_out__ = (
    ("lat_lng", "latLng", dump_model),
    ("language_code", "languageCode", None),
)
