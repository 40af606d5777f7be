from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class AsyncBatchEmbedContentRequest(JsonModel):
    """A batch of embedding requests to start."""

    __slots__ = ("batch",)

    batch: EmbedContentBatch | None
    """The batch. `display_name` and `input_config` are needed."""

    def __init__(
        self,
        *,
        batch: EmbedContentBatch | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.batch = batch
        self._extra = additional_properties


from .embed_content_batch import EmbedContentBatch  # noqa: E402

AsyncBatchEmbedContentRequest.__json_in__ = {
    "batch": ("batch", EmbedContentBatch.from_dict),
}
AsyncBatchEmbedContentRequest.__json_out__ = (("batch", "batch", dump_model),)
