from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class InlinedRequests(JsonModel):
    """The prompts of a batch, as a list."""

    requests: list[InlinedRequest] | None = None
    """The prompts, in the order that the responses will have."""


from .inlined_request import InlinedRequest  # noqa: E402

InlinedRequests.__json_in__ = {
    "requests": ("requests", parse_list(InlinedRequest.from_dict)),
}
InlinedRequests.__json_out__ = (("requests", "requests", dump_list(dump_model)),)
