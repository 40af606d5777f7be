from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleMapsCallDelta(JsonModel):
    """Content of a `GoogleMapsCallStep`, as it arrives."""

    arguments: GoogleMapsCallArguments | None = None
    """What is looked up."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["google_maps_call"] = "google_maps_call"
    """Always `google_maps_call`."""


from .google_maps_call_arguments import GoogleMapsCallArguments  # noqa: E402

GoogleMapsCallDelta.__json_in__ = {
    "arguments": ("arguments", GoogleMapsCallArguments.from_dict),
    "signature": ("signature", None),
    "type": ("type", None),
}
GoogleMapsCallDelta.__json_out__ = (
    ("arguments", "arguments", dump_model),
    ("signature", "signature", None),
    ("type", "type", None),
)
GoogleMapsCallDelta.__json_const__ = ("type",)
