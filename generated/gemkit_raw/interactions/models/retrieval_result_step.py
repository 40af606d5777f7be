from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_bytes,
    parse_bytes,
)


@_define(kw_only=True, eq=False, repr=False)
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
