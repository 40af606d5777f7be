from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
)


class ProcessingResultStep(JsonModel):
    """Marks the end of a look through media. What was seen is not part of the step."""

    __slots__ = (
        "call_id",
        "signature",
        "type",
    )

    call_id: str | None
    """The `id` of the `ProcessingCallStep` that the result belongs to."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["processing_result"]
    """Always `processing_result`."""

    def __init__(
        self,
        *,
        call_id: str | None = None,
        signature: str | bytes | None = None,
        type: Literal["processing_result"] = "processing_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.call_id = call_id
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
