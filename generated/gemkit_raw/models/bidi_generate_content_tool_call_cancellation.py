from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class BidiGenerateContentToolCallCancellation(JsonModel):
    """Calls that are not wanted any more, as when the user interrupts the model. Where a call has had an effect
    already, the caller may have to undo it."""

    ids: list[str] | None = None
    """Ids of the calls."""


BidiGenerateContentToolCallCancellation.__json_in__ = {
    "ids": ("ids", None),
}
BidiGenerateContentToolCallCancellation.__json_out__ = (("ids", "ids", None),)
