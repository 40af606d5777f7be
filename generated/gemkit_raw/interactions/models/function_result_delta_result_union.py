from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from gemkit_raw.types import Variants, keep, parse_union

from .function_result_subcontent import parse_function_result_subcontent

if TYPE_CHECKING:
    from .function_result_delta_result import FunctionResultDeltaResult
    from .function_result_subcontent import FunctionResultSubcontent

    FunctionResultDeltaResultUnion: TypeAlias = FunctionResultDeltaResult | Sequence[FunctionResultSubcontent] | str
    """What a function returned, as a JSON object, as a list of content or as plain text."""
else:

    def __getattr__(name: str) -> Any:
        if name != "FunctionResultDeltaResultUnion":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import FunctionResultDeltaResult, FunctionResultSubcontent

        globals()[name] = union = FunctionResultDeltaResult | Sequence[FunctionResultSubcontent] | str
        return union


parse_function_result_delta_result_union = parse_union(
    objects=Variants(__name__, None, {}, "FunctionResultDeltaResult", free=["FunctionResultDeltaResult"]),
    items=parse_function_result_subcontent,
    text=keep,
)
