from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class ToolSearchCallStepArguments(JsonModel):
    """Which functions the model wants loaded."""

    __slots__ = ("function_names",)

    function_names: list[str] | None
    """Names of the functions."""

    def __init__(
        self,
        *,
        function_names: Sequence[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.function_names = function_names
        self._extra = additional_properties


ToolSearchCallStepArguments.__json_in__ = {
    "function_names": ("function_names", None),
}
ToolSearchCallStepArguments.__json_out__ = (("function_names", "function_names", None),)
