from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class BatchGenerateContentOperation(JsonModel):
    """A batch of prompts, as a long-running operation."""

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
    metadata: GenerateContentBatch | None
    """The batch, with its `state` and, in the end, its `output`."""
    response: BatchGenerateContentResponse | None
    """The results, when all went well. The service may leave out the `output` around them; those in `metadata`
    always have it."""

    def __init__(
        self,
        *,
        done: bool | None = None,
        error: Status | None = None,
        name: str | None = None,
        metadata: GenerateContentBatch | None = None,
        response: BatchGenerateContentResponse | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.done = done
        self.error = error
        self.name = name
        self.metadata = metadata
        self.response = response
        self._extra = additional_properties


from .batch_generate_content_response import BatchGenerateContentResponse  # noqa: E402
from .generate_content_batch import GenerateContentBatch  # noqa: E402
from .status import Status  # noqa: E402

BatchGenerateContentOperation.__json_in__ = {
    "done": ("done", None),
    "error": ("error", Status.from_dict),
    "name": ("name", None),
    "metadata": ("metadata", GenerateContentBatch.from_dict),
    "response": ("response", BatchGenerateContentResponse.from_dict),
}
BatchGenerateContentOperation.__json_out__ = (
    ("done", "done", None),
    ("error", "error", dump_model),
    ("name", "name", None),
    ("metadata", "metadata", dump_model),
    ("response", "response", dump_model),
)
