from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class AsyncBatchEmbedContentOperation(JsonModel):
    """A batch of embedding requests, as a long-running operation."""

    __slots__ = (
        "done",
        "error",
        "name",
        "metadata",
        "response",
    )

    done: bool | None
    """Whether the operation has finished. Absent while it is running."""
    error: Status | None
    """Why the operation failed. Absent when it has not."""
    name: str | None
    """Name of the batch, such as `batches/abc123`."""
    metadata: EmbedContentBatch | None
    """The batch, with its `state` and, in the end, its `output`."""
    response: AsyncBatchEmbedContentResponse | None
    """The results, when all went well. The service may leave out the `output` around them; those in `metadata`
    always have it."""

    def __init__(
        self,
        *,
        done: bool | None = None,
        error: Status | None = None,
        name: str | None = None,
        metadata: EmbedContentBatch | None = None,
        response: AsyncBatchEmbedContentResponse | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.done = done
        self.error = error
        self.name = name
        self.metadata = metadata
        self.response = response
        self._extra = additional_properties


from .async_batch_embed_content_response import AsyncBatchEmbedContentResponse  # noqa: E402
from .embed_content_batch import EmbedContentBatch  # noqa: E402
from .status import Status  # noqa: E402

AsyncBatchEmbedContentOperation.__json_in__ = {
    "done": ("done", None),
    "error": ("error", Status.from_dict),
    "name": ("name", None),
    "metadata": ("metadata", EmbedContentBatch.from_dict),
    "response": ("response", AsyncBatchEmbedContentResponse.from_dict),
}
AsyncBatchEmbedContentOperation.__json_out__ = (
    ("done", "done", None),
    ("error", "error", dump_model),
    ("name", "name", None),
    ("metadata", "metadata", dump_model),
    ("response", "response", dump_model),
)
