from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class PredictLongRunningMetadata(JsonModel):
    """Progress of a long prediction. It has no fields."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


PredictLongRunningMetadata.__json_in__ = {}
PredictLongRunningMetadata.__json_out__ = ()
