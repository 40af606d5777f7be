from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .google_maps_result import GoogleMapsResult


class GoogleMapsResultDelta(JsonModel):
    """Content of a `GoogleMapsResultStep`, as it arrives."""

    result: list[GoogleMapsResult] | None = None
    """What was found."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["google_maps_result"] = "google_maps_result"
    """Always `google_maps_result`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            result: Sequence[GoogleMapsResult] | None = None,
            signature: str | None = None,
            type: Literal["google_maps_result"] = "google_maps_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "result": ("result", "list", "model", "GoogleMapsResult"),
        "signature": ("signature",),
        "type": ("type", "const"),
    }
