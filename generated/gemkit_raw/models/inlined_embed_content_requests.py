from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

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
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


from .inlined_embed_content_request import InlinedEmbedContentRequest  # noqa: E402

InlinedEmbedContentRequests.__json_in__ = {
    "requests": ("requests", parse_list(InlinedEmbedContentRequest.from_dict)),
}
InlinedEmbedContentRequests.__json_out__ = (("requests", "requests", dump_list(dump_model)),)
