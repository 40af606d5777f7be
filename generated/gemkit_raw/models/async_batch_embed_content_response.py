from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class AsyncBatchEmbedContentResponse(JsonModel):
    """What a finished batch of embedding requests gives."""

    output: EmbedContentBatchOutput | None = None
    """The results. Better read from the `metadata` of the operation, since the service may give them without this
    field around."""


from .embed_content_batch_output import EmbedContentBatchOutput  # noqa: E402

AsyncBatchEmbedContentResponse.__json_in__ = {
    "output": ("output", EmbedContentBatchOutput.from_dict),
}
AsyncBatchEmbedContentResponse.__json_out__ = (("output", "output", dump_model),)
