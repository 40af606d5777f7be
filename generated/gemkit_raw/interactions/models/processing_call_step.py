from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
)


class ProcessingCallStep(JsonModel):
    """A look through media, such as a video, that the service starts by itself."""

    __slots__ = (
        "id",
        "signature",
        "type",
    )

    id: str | None
    """Id of the call. The `ProcessingResultStep` with the same `call_id` holds its result."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["processing_call"]
    """Always `processing_call`."""

    def __init__(
        self,
        *,
        id: str | None = None,
        signature: str | bytes | None = None,
        type: Literal["processing_call"] = "processing_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.signature = signature
        self.type = type
        self._extra = additional_properties


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
