from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
class ProcessingResultStep(JsonModel):
    """Marks the end of a look through media. What was seen is not part of the step."""

    call_id: str | None = None
    """The `id` of the `ProcessingCallStep` that the result belongs to."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["processing_result"] = "processing_result"
    """Always `processing_result`."""


ProcessingResultStep.__json_in__ = {
    "call_id": ("call_id", None),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
ProcessingResultStep.__json_out__ = (
    ("call_id", "call_id", None),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
ProcessingResultStep.__json_const__ = ("type",)
