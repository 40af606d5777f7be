from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class BidiGenerateContentToolCall(JsonModel):
    """Functions that the model asks the caller to run."""

    __slots__ = ("function_calls",)

    function_calls: list[FunctionCall] | None
    """The calls. Their results carry the same `id`."""

    def __init__(
        self,
        *,
        function_calls: Sequence[FunctionCall] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.function_calls = function_calls
        self._extra = additional_properties


from .function_call import FunctionCall  # noqa: E402

BidiGenerateContentToolCall.__json_in__ = {
    "functionCalls": ("function_calls", parse_list(FunctionCall.from_dict)),
}
BidiGenerateContentToolCall.__json_out__ = (("function_calls", "functionCalls", dump_list(dump_model)),)
