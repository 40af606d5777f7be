from __future__ import annotations

from typing import Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class RetrievalResultDelta(JsonModel):
    """Content of a `RetrievalResultStep`, as it arrives."""

    is_error: bool | None = None
    """Whether the search failed."""
    signature: str | None = None
    """Opaque base64 string by which the service recognizes the step. It belongs in the step's `signature`, to be
    sent back unchanged."""
    type: Literal["retrieval_result"] = "retrieval_result"
    """Always `retrieval_result`."""


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
