from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .google_maps_call_arguments import GoogleMapsCallArguments


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            arguments: GoogleMapsCallArguments | None = None,
            signature: str | bytes | None = None,
            type: Literal["google_maps_call"] = "google_maps_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "arguments": ("arguments", "model", "GoogleMapsCallArguments"),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
