from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .generate_content_batch_output import GenerateContentBatchOutput


class BatchGenerateContentResponse(JsonModel):
    """What a finished batch of prompts gives."""

    output: GenerateContentBatchOutput | None = None
    """The results. Better read from the `metadata` of the operation, since the service may give them without this
    field around."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output: GenerateContentBatchOutput | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "output": ("output", "model", "GenerateContentBatchOutput"),
    }
