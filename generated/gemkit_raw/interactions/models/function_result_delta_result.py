from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class FunctionResultDeltaResult(JsonModel):
    """What a function returned, as a JSON object of any shape."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


FunctionResultDeltaResult.__json_in__ = {}
FunctionResultDeltaResult.__json_out__ = ()
