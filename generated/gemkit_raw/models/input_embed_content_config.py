from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class InputEmbedContentConfig(JsonModel):
    """Where the embedding requests of a batch are: in a file or right here. One of the two is set."""

    file_name: str | None = None
    """Name of an uploaded JSONL file, such as `files/abc-123`. Each line has a `key` of one's own and a `request`,
    which is an `EmbedContentRequest`."""
    requests: InlinedEmbedContentRequests | None = None
    """The requests themselves, for small batches."""


from .inlined_embed_content_requests import InlinedEmbedContentRequests  # noqa: E402

InputEmbedContentConfig.__json_in__ = {
    "fileName": ("file_name", None),
    "requests": ("requests", InlinedEmbedContentRequests.from_dict),
}
InputEmbedContentConfig.__json_out__ = (
    ("file_name", "fileName", None),
    ("requests", "requests", dump_model),
)
