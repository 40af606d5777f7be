from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class BidiGenerateContentRealtimeInputActivityEnd(JsonModel):
    """The user stops being active. It has no fields."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


BidiGenerateContentRealtimeInputActivityEnd.__json_in__ = {}
BidiGenerateContentRealtimeInputActivityEnd.__json_out__ = ()
