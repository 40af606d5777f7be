from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class GenerateContentBatchOutput(JsonModel):
    """The results of a batch of prompts, in the form its requests were given in: a file for a file, a list for a
    list."""

    responses_file: str | None = None
    """Name of the file with the results, such as `files/batch-abc123`. It is in JSONL: each line is a
    `BatchJsonlOutputLine`, with the `key` of a request and its `response` or `error`."""
    inlined_responses: InlinedResponses | None = None
    """The results of requests given as a list, in the same order."""


from .inlined_responses import InlinedResponses  # noqa: E402

GenerateContentBatchOutput.__json_in__ = {
    "responsesFile": ("responses_file", None),
    "inlinedResponses": ("inlined_responses", InlinedResponses.from_dict),
}
GenerateContentBatchOutput.__json_out__ = (
    ("responses_file", "responsesFile", None),
    ("inlined_responses", "inlinedResponses", dump_model),
)
