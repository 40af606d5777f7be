from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .google_maps_call_arguments import GoogleMapsCallArguments


class GoogleMapsCallDelta(JsonModel):
    """Content of a `GoogleMapsCallStep`, as it arrives."""

    arguments: GoogleMapsCallArguments | None = None
    """What is looked up."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["google_maps_call"] = "google_maps_call"
    """Always `google_maps_call`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            arguments: GoogleMapsCallArguments | None = None,
            signature: str | None = None,
            type: Literal["google_maps_call"] = "google_maps_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "arguments": ("arguments", "model", "GoogleMapsCallArguments"),
        "signature": ("signature",),
        "type": ("type", "const"),
    }
