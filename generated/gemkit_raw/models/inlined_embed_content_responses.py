from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .inlined_embed_content_response import InlinedEmbedContentResponse


class InlinedEmbedContentResponses(JsonModel):
    """The results of a batch of embedding requests, as a list."""

    inlined_responses: list[InlinedEmbedContentResponse] | None = None
    """One result for each request, in the order of the requests."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            inlined_responses: Sequence[InlinedEmbedContentResponse] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "inlinedResponses": ("inlined_responses", "list", "model", "InlinedEmbedContentResponse"),
    }
