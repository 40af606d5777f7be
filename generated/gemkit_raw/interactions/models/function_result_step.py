from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .function_result_step_result_union import FunctionResultStepResultUnion


class FunctionResultStep(JsonModel):
    """What a function returned, for the model to read. The caller sends it as input."""

    __slots__ = (
        "call_id",
        "result",
        "is_error",
        "name",
        "type",
    )

    call_id: str | None
    """The `id` of the `FunctionCallStep` that is answered."""
    result: FunctionResultStepResultUnion | None
    """What the function returned: an object, a list of content or plain text."""
    is_error: bool | None
    """Whether the function failed. `result` then tells the model what went wrong."""
    name: str | None
    """Name of the function."""
    type: Literal["function_result"]
    """Always `function_result`."""

    def __init__(
        self,
        *,
        call_id: str | None = None,
        result: FunctionResultStepResultUnion | None = None,
        is_error: bool | None = None,
        name: str | None = None,
        type: Literal["function_result"] = "function_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.call_id = call_id
        self.result = result
        self.is_error = is_error
        self.name = name
        self.type = type
        self._extra = additional_properties


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
