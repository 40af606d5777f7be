from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class AsyncBatchEmbedContentRequest(JsonModel):
    """A batch of embedding requests to start."""

    batch: EmbedContentBatch | None = None
    """The batch. `display_name` and `input_config` are needed."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


from .embed_content_batch import EmbedContentBatch  # noqa: E402

AsyncBatchEmbedContentRequest.__json_in__ = {
    "batch": ("batch", EmbedContentBatch.from_dict),
}
AsyncBatchEmbedContentRequest.__json_out__ = (("batch", "batch", dump_model),)
