from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class ProcessingResultDelta(JsonModel):
    """Content of a `ProcessingResultStep`, as it arrives."""

    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["processing_result"] = "processing_result"
    """Always `processing_result`."""


ProcessingResultDelta.__json_in__ = {
    "signature": ("signature", None),
    "type": ("type", None),
}
ProcessingResultDelta.__json_out__ = (
    ("signature", "signature", None),
    ("type", "type", None),
)
ProcessingResultDelta.__json_const__ = ("type",)
