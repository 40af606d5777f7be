from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .inlined_embed_content_responses import InlinedEmbedContentResponses


class EmbedContentBatchOutput(JsonModel):
    """The results of a batch of embedding requests, in the form its requests were given in: a file for a file, a
    list for a list."""

    responses_file: str | None = None
    """Name of the file with the results, such as `files/batch-abc123`. It is in JSONL: each line has the `key` of
    a request and its `response` or `error`."""
    inlined_responses: InlinedEmbedContentResponses | None = None
    """The results of requests given as a list, in the same order."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            responses_file: str | None = None,
            inlined_responses: InlinedEmbedContentResponses | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "responsesFile": ("responses_file",),
        "inlinedResponses": ("inlined_responses", "model", "InlinedEmbedContentResponses"),
    }
