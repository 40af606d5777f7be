from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class FunctionResultStepResult(JsonModel):
    """What a function returned, as a JSON object of any shape, such as `{"sum": 18}`."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


FunctionResultStepResult.__json_in__ = {}
FunctionResultStepResult.__json_out__ = ()
