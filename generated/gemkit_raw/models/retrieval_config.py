from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class RetrievalConfig(JsonModel):
    """What search tools should know about the user."""

    lat_lng: LatLng | None = None
    """Where the user is."""
    language_code: str | None = None
    """Language of the user, as a BCP 47 code such as `en-US`."""


from .lat_lng import LatLng  # noqa: E402

RetrievalConfig.__json_in__ = {
    "latLng": ("lat_lng", LatLng.from_dict),
    "languageCode": ("language_code", None),
}
RetrievalConfig.__json_out__ = (
    ("lat_lng", "latLng", dump_model),
    ("language_code", "languageCode", None),
)
