from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleMapsResultDelta(JsonModel):
    """Content of a `GoogleMapsResultStep`, as it arrives."""

    result: list[GoogleMapsResult] | None = None
    """What was found."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["google_maps_result"] = "google_maps_result"
    """Always `google_maps_result`."""


from .google_maps_result import GoogleMapsResult  # noqa: E402

GoogleMapsResultDelta.__json_in__ = {
    "result": ("result", parse_list(GoogleMapsResult.from_dict)),
    "signature": ("signature", None),
    "type": ("type", None),
}
GoogleMapsResultDelta.__json_out__ = (
    ("result", "result", dump_list(dump_model)),
    ("signature", "signature", None),
    ("type", "type", None),
)
GoogleMapsResultDelta.__json_const__ = ("type",)
