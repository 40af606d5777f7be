from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class InlinedEmbedContentRequests(JsonModel):
    """The embedding requests of a batch, as a list."""

    __slots__ = ("requests",)

    requests: list[InlinedEmbedContentRequest] | None
    """The requests, in the order that the responses will have."""

    def __init__(
        self,
        *,
        requests: Sequence[InlinedEmbedContentRequest] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.requests = requests
        self._extra = additional_properties


from .inlined_embed_content_request import InlinedEmbedContentRequest  # noqa: E402

InlinedEmbedContentRequests.__json_in__ = {
    "requests": ("requests", parse_list(InlinedEmbedContentRequest.from_dict)),
}
InlinedEmbedContentRequests.__json_out__ = (("requests", "requests", dump_list(dump_model)),)
