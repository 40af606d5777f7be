from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class BidiGenerateContentRealtimeInputActivityStart(JsonModel):
    """The user becomes active. It has no fields."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


BidiGenerateContentRealtimeInputActivityStart.__json_in__ = {}
BidiGenerateContentRealtimeInputActivityStart.__json_out__ = ()
