from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class EmbedContentBatchOutput(JsonModel):
    """The results of a batch of embedding requests, in the form its requests were given in: a file for a file, a
    list for a list."""

    __slots__ = (
        "responses_file",
        "inlined_responses",
    )

    responses_file: str | None
    """Name of the file with the results, such as `files/batch-abc123`. It is in JSONL: each line has the `key` of
    a request and its `response` or `error`."""
    inlined_responses: InlinedEmbedContentResponses | None
    """The results of requests given as a list, in the same order."""

    def __init__(
        self,
        *,
        responses_file: str | None = None,
        inlined_responses: InlinedEmbedContentResponses | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.responses_file = responses_file
        self.inlined_responses = inlined_responses
        self._extra = additional_properties


from .inlined_embed_content_responses import InlinedEmbedContentResponses  # noqa: E402

EmbedContentBatchOutput.__json_in__ = {
    "responsesFile": ("responses_file", None),
    "inlinedResponses": ("inlined_responses", InlinedEmbedContentResponses.from_dict),
}
EmbedContentBatchOutput.__json_out__ = (
    ("responses_file", "responsesFile", None),
    ("inlined_responses", "inlinedResponses", dump_model),
)
