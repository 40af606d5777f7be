from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .generate_content_batch import GenerateContentBatch


class BatchGenerateContentRequest(JsonModel):
    """A batch of prompts to start."""

    batch: GenerateContentBatch | None = None
    """The batch. `display_name` and `input_config` are needed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            batch: GenerateContentBatch | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "batch": ("batch", "model", "GenerateContentBatch"),
    }
