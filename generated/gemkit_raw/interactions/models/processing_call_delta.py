from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class ProcessingCallDelta(JsonModel):
    """Content of a `ProcessingCallStep`, as it arrives."""

    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["processing_call"] = "processing_call"
    """Always `processing_call`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            signature: str | None = None,
            type: Literal["processing_call"] = "processing_call",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "signature": ("signature",),
        "type": ("type", "const"),
    }
