from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import (
    JsonModel,
    dump_any,
)

if TYPE_CHECKING:
    from .function_result_delta_result_union import FunctionResultDeltaResultUnion


class FunctionResultDelta(JsonModel):
    """Content of a `FunctionResultStep`, as it arrives."""

    __slots__ = (
        "result",
        "is_error",
        "name",
        "type",
    )

    result: FunctionResultDeltaResultUnion | None
    """What the function returned: an object, a list of content or plain text."""
    is_error: bool | None
    """Whether the function failed. `result` then tells what went wrong."""
    name: str | None
    """Name of the function."""
    type: Literal["function_result"]
    """Always `function_result`."""

    def __init__(
        self,
        *,
        result: FunctionResultDeltaResultUnion | None = None,
        is_error: bool | None = None,
        name: str | None = None,
        type: Literal["function_result"] = "function_result",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self.is_error = is_error
        self.name = name
        self.type = type
        self._extra = additional_properties


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
