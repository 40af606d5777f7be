from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_list,
    dump_model,
    parse_bytes,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleMapsResultStep(JsonModel):
    """What a look-up in Google Maps gave."""

    call_id: str | None = None
    """The `id` of the `GoogleMapsCallStep` that the result belongs to."""
    result: list[GoogleMapsResult] | None = None
    """What was found."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["google_maps_result"] = "google_maps_result"
    """Always `google_maps_result`."""


from .google_maps_result import GoogleMapsResult  # noqa: E402

GoogleMapsResultStep.__json_in__ = {
    "call_id": ("call_id", None),
    "result": ("result", parse_list(GoogleMapsResult.from_dict)),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
GoogleMapsResultStep.__json_out__ = (
    ("call_id", "call_id", None),
    ("result", "result", dump_list(dump_model)),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
GoogleMapsResultStep.__json_const__ = ("type",)
