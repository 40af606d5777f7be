from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .function_result_delta_result_union import FunctionResultDeltaResultUnion


@_define(kw_only=True, eq=False, repr=False)
class FunctionResultDelta(JsonModel):
    """Content of a `FunctionResultStep`, as it arrives."""

    result: FunctionResultDeltaResultUnion | None = None
    """What the function returned: an object, a list of content or plain text."""
    is_error: bool | None = None
    """Whether the function failed. `result` then tells what went wrong."""
    name: str | None = None
    """Name of the function."""
    type: Literal["function_result"] = "function_result"
    """Always `function_result`."""


from .function_result_delta_result_union import parse_function_result_delta_result_union  # noqa: E402

FunctionResultDelta.__json_in__ = {
    "result": ("result", parse_function_result_delta_result_union),
    "is_error": ("is_error", None),
    "name": ("name", None),
    "type": ("type", None),
}
FunctionResultDelta.__json_out__ = (
    ("result", "result", dump_any),
    ("is_error", "is_error", None),
    ("name", "name", None),
    ("type", "type", None),
)
FunctionResultDelta.__json_const__ = ("type",)
