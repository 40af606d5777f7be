from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .google_maps_result import GoogleMapsResult


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str | None = None,
            result: Sequence[GoogleMapsResult] | None = None,
            signature: str | bytes | None = None,
            type: Literal["google_maps_result"] = "google_maps_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "call_id": ("call_id",),
        "result": ("result", "list", "model", "GoogleMapsResult"),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
