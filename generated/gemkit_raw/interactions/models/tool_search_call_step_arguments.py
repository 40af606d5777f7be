from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class ToolSearchCallStepArguments(JsonModel):
    """Which functions the model wants loaded."""

    function_names: list[str] | None = None
    """Names of the functions."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            function_names: Sequence[str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "function_names": ("function_names",),
    }
