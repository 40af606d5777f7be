from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .function_result_step_result_union import FunctionResultStepResultUnion


@_define(kw_only=True, eq=False, repr=False)
class FunctionResultStep(JsonModel):
    """What a function returned, for the model to read. The caller sends it as input."""

    call_id: str | None = None
    """The `id` of the `FunctionCallStep` that is answered."""
    result: FunctionResultStepResultUnion | None = None
    """What the function returned: an object, a list of content or plain text."""
    is_error: bool | None = None
    """Whether the function failed. `result` then tells the model what went wrong."""
    name: str | None = None
    """Name of the function."""
    type: Literal["function_result"] = "function_result"
    """Always `function_result`."""


from .function_result_step_result_union import parse_function_result_step_result_union  # noqa: E402

FunctionResultStep.__json_in__ = {
    "call_id": ("call_id", None),
    "result": ("result", parse_function_result_step_result_union),
    "is_error": ("is_error", None),
    "name": ("name", None),
    "type": ("type", None),
}
FunctionResultStep.__json_out__ = (
    ("call_id", "call_id", None),
    ("result", "result", dump_any),
    ("is_error", "is_error", None),
    ("name", "name", None),
    ("type", "type", None),
)
FunctionResultStep.__json_const__ = ("type",)
