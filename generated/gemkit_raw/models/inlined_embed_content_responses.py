from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class InlinedEmbedContentResponses(JsonModel):
    """The results of a batch of embedding requests, as a list."""

    __slots__ = ("inlined_responses",)

    inlined_responses: list[InlinedEmbedContentResponse] | None
    """One result for each request, in the order of the requests."""

    def __init__(
        self,
        *,
        inlined_responses: Sequence[InlinedEmbedContentResponse] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.inlined_responses = inlined_responses
        self._extra = additional_properties


from .inlined_embed_content_response import InlinedEmbedContentResponse  # noqa: E402

InlinedEmbedContentResponses.__json_in__ = {
    "inlinedResponses": ("inlined_responses", parse_list(InlinedEmbedContentResponse.from_dict)),
}
InlinedEmbedContentResponses.__json_out__ = (("inlined_responses", "inlinedResponses", dump_list(dump_model)),)
