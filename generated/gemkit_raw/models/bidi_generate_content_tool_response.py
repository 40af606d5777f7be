from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class BidiGenerateContentToolResponse(JsonModel):
    """What functions returned that the model had asked for."""

    function_responses: list[FunctionResponse] | None = None
    """The results. The `id` of each is that of the call it answers."""


from .function_response import FunctionResponse  # noqa: E402

BidiGenerateContentToolResponse.__json_in__ = {
    "functionResponses": ("function_responses", parse_list(FunctionResponse.from_dict)),
}
BidiGenerateContentToolResponse.__json_out__ = (("function_responses", "functionResponses", dump_list(dump_model)),)
