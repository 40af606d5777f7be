from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class InlinedResponses(JsonModel):
    """The results of a batch of prompts, as a list."""

    inlined_responses: list[InlinedResponse] | None = None
    """One result for each prompt, in the order of the prompts."""


from .inlined_response import InlinedResponse  # noqa: E402

InlinedResponses.__json_in__ = {
    "inlinedResponses": ("inlined_responses", parse_list(InlinedResponse.from_dict)),
}
InlinedResponses.__json_out__ = (("inlined_responses", "inlinedResponses", dump_list(dump_model)),)
