from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class ProcessingResultDelta(JsonModel):
    """Content of a `ProcessingResultStep`, as it arrives."""

    __slots__ = (
        "signature",
        "type",
    )

    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["processing_result"]
    """Always `processing_result`."""

    def __init__(
        self,
        *,
        signature: str | None = None,
        type: Literal["processing_result"] = "processing_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.signature = signature
        self.type = type
        self._extra = additional_properties


ProcessingResultDelta.__json_in__ = {
    "signature": ("signature", None),
    "type": ("type", None),
}
ProcessingResultDelta.__json_out__ = (
    ("signature", "signature", None),
    ("type", "type", None),
)
ProcessingResultDelta.__json_const__ = ("type",)
