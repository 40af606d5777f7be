from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class InlinedResponses(JsonModel):
    """The results of a batch of prompts, as a list."""

    __slots__ = ("inlined_responses",)

    inlined_responses: list[InlinedResponse] | None
    """One result for each prompt, in the order of the prompts."""

    def __init__(
        self,
        *,
        inlined_responses: Sequence[InlinedResponse] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.inlined_responses = inlined_responses
        self._extra = additional_properties


from .inlined_response import InlinedResponse  # noqa: E402

InlinedResponses.__json_in__ = {
    "inlinedResponses": ("inlined_responses", parse_list(InlinedResponse.from_dict)),
}
InlinedResponses.__json_out__ = (("inlined_responses", "inlinedResponses", dump_list(dump_model)),)
