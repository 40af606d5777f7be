from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .inlined_embed_content_requests import InlinedEmbedContentRequests


class InputEmbedContentConfig(JsonModel):
    """Where the embedding requests of a batch are: in a file or right here. One of the two is set."""

    file_name: str | None = None
    """Name of an uploaded JSONL file, such as `files/abc-123`. Each line has a `key` of one's own and a `request`,
    which is an `EmbedContentRequest`."""
    requests: InlinedEmbedContentRequests | None = None
    """The requests themselves, for small batches."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file_name: str | None = None,
            requests: InlinedEmbedContentRequests | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "fileName": ("file_name",),
        "requests": ("requests", "model", "InlinedEmbedContentRequests"),
    }
