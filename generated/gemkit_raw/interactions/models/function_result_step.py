from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .function_result_step_result_union import FunctionResultStepResultUnion


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            call_id: str | None = None,
            result: FunctionResultStepResultUnion | None = None,
            is_error: bool | None = None,
            name: str | None = None,
            type: Literal["function_result"] = "function_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "call_id": ("call_id",),
        "result": ("result", "union", "function_result_step_result_union"),
        "is_error": ("is_error",),
        "name": ("name",),
        "type": ("type", "const"),
    }
