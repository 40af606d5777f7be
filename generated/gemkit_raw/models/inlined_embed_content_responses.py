from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class InlinedEmbedContentResponses(JsonModel):
    """The results of a batch of embedding requests, as a list."""

    inlined_responses: list[InlinedEmbedContentResponse] | None = None
    """One result for each request, in the order of the requests."""


from .inlined_embed_content_response import InlinedEmbedContentResponse  # noqa: E402

InlinedEmbedContentResponses.__json_in__ = {
    "inlinedResponses": ("inlined_responses", parse_list(InlinedEmbedContentResponse.from_dict)),
}
InlinedEmbedContentResponses.__json_out__ = (("inlined_responses", "inlinedResponses", dump_list(dump_model)),)
