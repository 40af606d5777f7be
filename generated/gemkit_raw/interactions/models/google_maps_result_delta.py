from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class GoogleMapsResultDelta(JsonModel):
    """Content of a `GoogleMapsResultStep`, as it arrives."""

    __slots__ = (
        "result",
        "signature",
        "type",
    )

    result: list[GoogleMapsResult] | None
    """What was found."""
    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["google_maps_result"]
    """Always `google_maps_result`."""

    def __init__(
        self,
        *,
        result: Sequence[GoogleMapsResult] | None = None,
        signature: str | None = None,
        type: Literal["google_maps_result"] = "google_maps_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
