from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .function_result_delta_result_union import FunctionResultDeltaResultUnion


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            result: FunctionResultDeltaResultUnion | None = None,
            is_error: bool | None = None,
            name: str | None = None,
            type: Literal["function_result"] = "function_result",
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "result": ("result", "union", "function_result_delta_result_union"),
        "is_error": ("is_error",),
        "name": ("name",),
        "type": ("type", "const"),
    }
