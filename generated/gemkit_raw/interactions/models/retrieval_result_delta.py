from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class RetrievalResultDelta(JsonModel):
    """Content of a `RetrievalResultStep`, as it arrives."""

    is_error: bool | None = None
    """Whether the search failed."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["retrieval_result"] = "retrieval_result"
    """Always `retrieval_result`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            is_error: bool | None = None,
            signature: str | None = None,
            type: Literal["retrieval_result"] = "retrieval_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "is_error": ("is_error",),
        "signature": ("signature",),
        "type": ("type", "const"),
    }
