from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .batch_generate_content_response import BatchGenerateContentResponse
    from .generate_content_batch import GenerateContentBatch
    from .status import Status


class BatchGenerateContentOperation(JsonModel):
    """A batch of prompts, as a long-running operation."""

    done: bool | None = None
    """Whether the operation has finished. Absent while it is running."""
    error: Status | None = None
    """Why the operation failed. Absent when it has not."""
    name: str | None = None
    """Name of the batch, such as `batches/abc123`."""
    metadata: GenerateContentBatch | None = None
    """The batch, with its `state` and, in the end, its `output`."""
    response: BatchGenerateContentResponse | None = None
    """The results, when all went well. The service may leave out the `output` around them; those in `metadata`
    always have it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            done: bool | None = None,
            error: Status | None = None,
            name: str | None = None,
            metadata: GenerateContentBatch | None = None,
            response: BatchGenerateContentResponse | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "done": ("done",),
        "error": ("error", "model", "Status"),
        "name": ("name",),
        "metadata": ("metadata", "model", "GenerateContentBatch"),
        "response": ("response", "model", "BatchGenerateContentResponse"),
    }
