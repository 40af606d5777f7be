from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class BidiGenerateContentToolCallCancellation(JsonModel):
    """Calls that are not wanted any more, as when the user interrupts the model. Where a call has had an effect
    already, the caller may have to undo it."""

    __slots__ = ("ids",)

    ids: list[str] | None
    """Ids of the calls."""

    def __init__(
        self,
        *,
        ids: Sequence[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ids = ids
        self._extra = additional_properties


BidiGenerateContentToolCallCancellation.__json_in__ = {
    "ids": ("ids", None),
}
BidiGenerateContentToolCallCancellation.__json_out__ = (("ids", "ids", None),)
