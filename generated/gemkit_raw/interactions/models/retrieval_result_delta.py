from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
)


class RetrievalResultDelta(JsonModel):
    """Content of a `RetrievalResultStep`, as it arrives."""

    __slots__ = (
        "is_error",
        "signature",
        "type",
    )

    is_error: bool | None
    """Whether the search failed."""
    signature: str | None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["retrieval_result"]
    """Always `retrieval_result`."""

    def __init__(
        self,
        *,
        is_error: bool | None = None,
        signature: str | None = None,
        type: Literal["retrieval_result"] = "retrieval_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.is_error = is_error
        self.signature = signature
        self.type = type
        self._extra = additional_properties


RetrievalResultDelta.__json_in__ = {
    "is_error": ("is_error", None),
    "signature": ("signature", None),
    "type": ("type", None),
}
RetrievalResultDelta.__json_out__ = (
    ("is_error", "is_error", None),
    ("signature", "signature", None),
    ("type", "type", None),
)
RetrievalResultDelta.__json_const__ = ("type",)
