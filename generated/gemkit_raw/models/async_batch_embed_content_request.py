from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .embed_content_batch import EmbedContentBatch


class AsyncBatchEmbedContentRequest(JsonModel):
    """A batch of embedding requests to start."""

    batch: EmbedContentBatch | None = None
    """The batch. `display_name` and `input_config` are needed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            batch: EmbedContentBatch | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "batch": ("batch", "model", "EmbedContentBatch"),
    }
