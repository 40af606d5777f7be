from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class AsyncBatchEmbedContentResponse(JsonModel):
    """What a finished batch of embedding requests gives."""

    __slots__ = ("output",)

    output: EmbedContentBatchOutput | None
    """The results. Better read from the `metadata` of the operation, since the service may give them without this
    field around."""

    def __init__(
        self,
        *,
        output: EmbedContentBatchOutput | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.output = output
        self._extra = additional_properties


from .embed_content_batch_output import EmbedContentBatchOutput  # noqa: E402

AsyncBatchEmbedContentResponse.__json_in__ = {
    "output": ("output", EmbedContentBatchOutput.from_dict),
}
AsyncBatchEmbedContentResponse.__json_out__ = (("output", "output", dump_model),)
