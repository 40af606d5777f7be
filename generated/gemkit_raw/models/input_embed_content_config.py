from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class InputEmbedContentConfig(JsonModel):
    """Where the embedding requests of a batch are: in a file or right here. One of the two is set."""

    __slots__ = (
        "file_name",
        "requests",
    )

    file_name: str | None
    """Name of an uploaded JSONL file, such as `files/abc-123`. Each line has a `key` of one's own and a `request`,
    which is an `EmbedContentRequest`."""
    requests: InlinedEmbedContentRequests | None
    """The requests themselves, for small batches."""

    def __init__(
        self,
        *,
        file_name: str | None = None,
        requests: InlinedEmbedContentRequests | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_name = file_name
        self.requests = requests
        self._extra = additional_properties


from .inlined_embed_content_requests import InlinedEmbedContentRequests  # noqa: E402

InputEmbedContentConfig.__json_in__ = {
    "fileName": ("file_name", None),
    "requests": ("requests", InlinedEmbedContentRequests.from_dict),
}
InputEmbedContentConfig.__json_out__ = (
    ("file_name", "fileName", None),
    ("requests", "requests", dump_model),
)
