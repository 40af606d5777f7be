from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .function_calling_config_mode import FunctionCallingConfigMode


class FunctionCallingConfigDict(TypedDict, total=False):
    """The fields of FunctionCallingConfig as keyword arguments, or as a dict."""

    mode: FunctionCallingConfigMode | str | None
    """Whether the model may, must or must not call functions. `AUTO` by default."""
    allowed_function_names: Sequence[str] | None
    """Names of the functions it may call, with the modes `ANY` and `VALIDATED`. All by default."""
