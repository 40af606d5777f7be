from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class ProcessingResultStep(JsonModel):
    """Marks the end of a look through media. What was seen is not part of the step."""

    call_id: str | None = None
    """The `id` of the `ProcessingCallStep` that the result belongs to."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["processing_result"] = "processing_result"
    """Always `processing_result`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str | None = None,
            signature: str | bytes | None = None,
            type: Literal["processing_result"] = "processing_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "call_id": ("call_id",),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
