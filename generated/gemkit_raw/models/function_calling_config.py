from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .function_calling_config_mode import FunctionCallingConfigMode


class FunctionCallingConfig(JsonModel):
    """How a model calls functions."""

    mode: FunctionCallingConfigMode | str | None = None
    """Whether the model may, must or must not call functions. `AUTO` by default."""
    allowed_function_names: list[str] | None = None
    """Names of the functions it may call, with the modes `ANY` and `VALIDATED`. All by default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            mode: FunctionCallingConfigMode | str | None = None,
            allowed_function_names: Sequence[str] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "mode": ("mode", "enum", "FunctionCallingConfigMode"),
        "allowedFunctionNames": ("allowed_function_names",),
    }
