from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .embed_content_batch_output import EmbedContentBatchOutput


class AsyncBatchEmbedContentResponse(JsonModel):
    """What a finished batch of embedding requests gives."""

    output: EmbedContentBatchOutput | None = None
    """The results. Better read from the `metadata` of the operation, since the service may give them without this
    field around."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output: EmbedContentBatchOutput | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "output": ("output", "model", "EmbedContentBatchOutput"),
    }
