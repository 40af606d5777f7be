from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
)


@_define(kw_only=True, eq=False, repr=False)
class FunctionCallingConfig(JsonModel):
    """How a model calls functions."""

    mode: FunctionCallingConfigMode | str | None = None
    """Whether the model may, must or must not call functions. `AUTO` by default."""
    allowed_function_names: list[str] | None = None
    """Names of the functions it may call, with the modes `ANY` and `VALIDATED`. All by default."""


from .function_calling_config_mode import FunctionCallingConfigMode  # noqa: E402

FunctionCallingConfig.__json_in__ = {
    "mode": ("mode", parse_enum(FunctionCallingConfigMode)),
    "allowedFunctionNames": ("allowed_function_names", None),
}
FunctionCallingConfig.__json_out__ = (
    ("mode", "mode", None),
    ("allowed_function_names", "allowedFunctionNames", None),
)
