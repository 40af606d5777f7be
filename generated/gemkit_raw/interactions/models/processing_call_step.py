from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
class ProcessingCallStep(JsonModel):
    """A look through media, such as a video, that the service starts by itself."""

    id: str | None = None
    """Id of the call. The `ProcessingResultStep` with the same `call_id` holds its result."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["processing_call"] = "processing_call"
    """Always `processing_call`."""


ProcessingCallStep.__json_in__ = {
    "id": ("id", None),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
ProcessingCallStep.__json_out__ = (
    ("id", "id", None),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
ProcessingCallStep.__json_const__ = ("type",)
