from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class ProcessingCallStep(JsonModel):
    """A look through media, such as a video, that the service starts by itself."""

    id: str | None = None
    """Id of the call. The `ProcessingResultStep` with the same `call_id` holds its result."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["processing_call"] = "processing_call"
    """Always `processing_call`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            signature: str | bytes | None = None,
            type: Literal["processing_call"] = "processing_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "id": ("id",),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
