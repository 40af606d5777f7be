from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


class FunctionCallingConfig(JsonModel):
    """How a model calls functions."""

    __slots__ = (
        "mode",
        "allowed_function_names",
    )

    mode: FunctionCallingConfigMode | str | None
    """Whether the model may, must or must not call functions. `AUTO` by default."""
    allowed_function_names: list[str] | None
    """Names of the functions it may call, with the modes `ANY` and `VALIDATED`. All by default."""

    def __init__(
        self,
        *,
        mode: FunctionCallingConfigMode | str | None = None,
        allowed_function_names: Sequence[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mode = mode
        self.allowed_function_names = allowed_function_names
        self._extra = additional_properties


from .function_calling_config_mode import FunctionCallingConfigMode  # noqa: E402

FunctionCallingConfig.__json_in__ = {
    "mode": ("mode", parse_enum(FunctionCallingConfigMode)),
    "allowedFunctionNames": ("allowed_function_names", None),
}
FunctionCallingConfig.__json_out__ = (
    ("mode", "mode", None),
    ("allowed_function_names", "allowedFunctionNames", None),
)
