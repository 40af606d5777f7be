from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
class GoogleMapsCallStep(JsonModel):
    """A look-up in Google Maps, made by the service with the `google_maps` tool."""

    id: str | None = None
    """Id of the call. The `GoogleMapsResultStep` with the same `call_id` holds its result."""
    arguments: GoogleMapsCallArguments | None = None
    """What is looked up."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["google_maps_call"] = "google_maps_call"
    """Always `google_maps_call`."""


from .google_maps_call_arguments import GoogleMapsCallArguments  # noqa: E402

GoogleMapsCallStep.__json_in__ = {
    "id": ("id", None),
    "arguments": ("arguments", GoogleMapsCallArguments.from_dict),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
GoogleMapsCallStep.__json_out__ = (
    ("id", "id", None),
    ("arguments", "arguments", dump_model),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
GoogleMapsCallStep.__json_const__ = ("type",)
