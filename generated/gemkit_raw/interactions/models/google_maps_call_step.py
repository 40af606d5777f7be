from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_model,
    parse_bytes,
)


class GoogleMapsCallStep(JsonModel):
    """A look-up in Google Maps, made by the service with the `google_maps` tool."""

    __slots__ = (
        "id",
        "arguments",
        "signature",
        "type",
    )

    id: str | None
    """Id of the call. The `GoogleMapsResultStep` with the same `call_id` holds its result."""
    arguments: GoogleMapsCallArguments | None
    """What is looked up."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["google_maps_call"]
    """Always `google_maps_call`."""

    def __init__(
        self,
        *,
        id: str | None = None,
        arguments: GoogleMapsCallArguments | None = None,
        signature: str | bytes | None = None,
        type: Literal["google_maps_call"] = "google_maps_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.arguments = arguments
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
