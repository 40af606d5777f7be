from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class BidiGenerateContentToolResponse(JsonModel):
    """What functions returned that the model had asked for."""

    __slots__ = ("function_responses",)

    function_responses: list[FunctionResponse] | None
    """The results. The `id` of each is that of the call it answers."""

    def __init__(
        self,
        *,
        function_responses: Sequence[FunctionResponse] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.function_responses = function_responses
        self._extra = additional_properties


from .function_response import FunctionResponse  # noqa: E402

BidiGenerateContentToolResponse.__json_in__ = {
    "functionResponses": ("function_responses", parse_list(FunctionResponse.from_dict)),
}
BidiGenerateContentToolResponse.__json_out__ = (("function_responses", "functionResponses", dump_list(dump_model)),)
