from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class GoogleMapsCallDelta(JsonModel):
    """Content of a `GoogleMapsCallStep`, as it arrives."""

    __slots__ = (
        "arguments",
        "signature",
        "type",
    )

    arguments: GoogleMapsCallArguments | None
    """What is looked up."""
    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["google_maps_call"]
    """Always `google_maps_call`."""

    def __init__(
        self,
        *,
        arguments: GoogleMapsCallArguments | None = None,
        signature: str | None = None,
        type: Literal["google_maps_call"] = "google_maps_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arguments = arguments
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
