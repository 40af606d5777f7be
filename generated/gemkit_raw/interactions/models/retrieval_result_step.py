from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel


class RetrievalResultStep(JsonModel):
    """Marks the end of a search with the `retrieval` tool. What was found is not part of the step."""

    call_id: str | None = None
    """The `id` of the `RetrievalCallStep` that the result belongs to."""
    is_error: bool | None = None
    """Whether the search failed."""
    signature: str | bytes | None = None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["retrieval_result"] = "retrieval_result"
    """Always `retrieval_result`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str | None = None,
            is_error: bool | None = None,
            signature: str | bytes | None = None,
            type: Literal["retrieval_result"] = "retrieval_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "call_id": ("call_id",),
        "is_error": ("is_error",),
        "signature": ("signature", "base64"),
        "type": ("type", "const"),
    }
