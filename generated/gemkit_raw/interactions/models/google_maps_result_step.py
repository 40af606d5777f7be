from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    dump_list,
    dump_model,
    parse_bytes,
    parse_list,
)


class GoogleMapsResultStep(JsonModel):
    """What a look-up in Google Maps gave."""

    __slots__ = (
        "call_id",
        "result",
        "signature",
        "type",
    )

    call_id: str | None
    """The `id` of the `GoogleMapsCallStep` that the result belongs to."""
    result: list[GoogleMapsResult] | None
    """What was found."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["google_maps_result"]
    """Always `google_maps_result`."""

    def __init__(
        self,
        *,
        call_id: str | None = None,
        result: Sequence[GoogleMapsResult] | None = None,
        signature: str | bytes | None = None,
        type: Literal["google_maps_result"] = "google_maps_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.call_id = call_id
        self.result = result
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
