from __future__ import annotations

from typing import Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
)


class RetrievalResultStep(JsonModel):
    """Marks the end of a search with the `retrieval` tool. What was found is not part of the step."""

    __slots__ = (
        "call_id",
        "is_error",
        "signature",
        "type",
    )

    call_id: str | None
    """The `id` of the `RetrievalCallStep` that the result belongs to."""
    is_error: bool | None
    """Whether the search failed."""
    signature: str | bytes | None
    """Opaque bytes, set by the service to recognize the step. Send them back unchanged, in the step they came
    with."""
    type: Literal["retrieval_result"]
    """Always `retrieval_result`."""

    def __init__(
        self,
        *,
        call_id: str | None = None,
        is_error: bool | None = None,
        signature: str | bytes | None = None,
        type: Literal["retrieval_result"] = "retrieval_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.call_id = call_id
        self.is_error = is_error
        self.signature = signature
        self.type = type
        self._extra = additional_properties


RetrievalResultStep.__json_in__ = {
    "call_id": ("call_id", None),
    "is_error": ("is_error", None),
    "signature": ("signature", parse_bytes),
    "type": ("type", None),
}
RetrievalResultStep.__json_out__ = (
    ("call_id", "call_id", None),
    ("is_error", "is_error", None),
    ("signature", "signature", dump_bytes),
    ("type", "type", None),
)
RetrievalResultStep.__json_const__ = ("type",)
