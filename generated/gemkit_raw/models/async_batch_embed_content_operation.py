from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .async_batch_embed_content_response import AsyncBatchEmbedContentResponse
    from .embed_content_batch import EmbedContentBatch
    from .status import Status


class AsyncBatchEmbedContentOperation(JsonModel):
    """A batch of embedding requests, as a long-running operation."""

    done: bool | None = None
    """Whether the operation has finished. Absent while it is running."""
    error: Status | None = None
    """Why the operation failed. Absent when it has not."""
    name: str | None = None
    """Name of the batch, such as `batches/abc123`."""
    metadata: EmbedContentBatch | None = None
    """The batch, with its `state` and, in the end, its `output`."""
    response: AsyncBatchEmbedContentResponse | None = None
    """The results, when all went well. The service may leave out the `output` around them; those in `metadata`
    always have it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            done: bool | None = None,
            error: Status | None = None,
            name: str | None = None,
            metadata: EmbedContentBatch | None = None,
            response: AsyncBatchEmbedContentResponse | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "done": ("done",),
        "error": ("error", "model", "Status"),
        "name": ("name",),
        "metadata": ("metadata", "model", "EmbedContentBatch"),
        "response": ("response", "model", "AsyncBatchEmbedContentResponse"),
    }
