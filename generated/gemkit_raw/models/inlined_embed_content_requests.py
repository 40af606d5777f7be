from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class InlinedEmbedContentRequests(JsonModel):
    """The embedding requests of a batch, as a list."""

    requests: list[InlinedEmbedContentRequest] | None = None
    """The requests, in the order that the responses will have."""


from .inlined_embed_content_request import InlinedEmbedContentRequest  # noqa: E402

InlinedEmbedContentRequests.__json_in__ = {
    "requests": ("requests", parse_list(InlinedEmbedContentRequest.from_dict)),
}
InlinedEmbedContentRequests.__json_out__ = (("requests", "requests", dump_list(dump_model)),)
