from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class AsyncBatchEmbedContentRequest(JsonModel):
    """A batch of embedding requests to start."""

    batch: EmbedContentBatch | None = None
    """The batch. `display_name` and `input_config` are needed."""


from .embed_content_batch import EmbedContentBatch  # noqa: E402

AsyncBatchEmbedContentRequest.__json_in__ = {
    "batch": ("batch", EmbedContentBatch.from_dict),
}
AsyncBatchEmbedContentRequest.__json_out__ = (("batch", "batch", dump_model),)
