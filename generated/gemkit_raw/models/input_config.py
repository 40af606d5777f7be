from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class InputConfig(JsonModel):
    """Where the prompts of a batch are: in a file or right here. One of the two is set."""

    file_name: str | None = None
    """Name of an uploaded JSONL file, such as `files/abc-123`. Each line is a `BatchJsonlInputLine`, with a `key`
    of one's own and a `request`."""
    requests: InlinedRequests | None = None
    """The prompts themselves, for small batches."""


from .inlined_requests import InlinedRequests  # noqa: E402

InputConfig.__json_in__ = {
    "fileName": ("file_name", None),
    "requests": ("requests", InlinedRequests.from_dict),
}
InputConfig.__json_out__ = (
    ("file_name", "fileName", None),
    ("requests", "requests", dump_model),
)
