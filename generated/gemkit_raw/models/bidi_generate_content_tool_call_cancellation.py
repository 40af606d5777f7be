from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class BidiGenerateContentToolCallCancellation(JsonModel):
    """Calls that are not wanted any more, as when the user interrupts the model. Where a call has had an effect
    already, the caller may have to undo it."""

    ids: list[str] | None = None
    """Ids of the calls."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ids: Sequence[str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "ids": ("ids",),
    }
