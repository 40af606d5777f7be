from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class BidiGenerateContentToolCall(JsonModel):
    """Functions that the model asks the caller to run."""

    function_calls: list[FunctionCall] | None = None
    """The calls. Their results carry the same `id`."""


from .function_call import FunctionCall  # noqa: E402

BidiGenerateContentToolCall.__json_in__ = {
    "functionCalls": ("function_calls", parse_list(FunctionCall.from_dict)),
}
BidiGenerateContentToolCall.__json_out__ = (("function_calls", "functionCalls", dump_list(dump_model)),)
