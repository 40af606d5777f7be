from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class BatchGenerateContentRequest(JsonModel):
    """A batch of prompts to start."""

    __slots__ = ("batch",)

    batch: GenerateContentBatch | None
    """The batch. `display_name` and `input_config` are needed."""

    def __init__(
        self,
        *,
        batch: GenerateContentBatch | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.batch = batch
        self._extra = additional_properties


from .generate_content_batch import GenerateContentBatch  # noqa: E402

BatchGenerateContentRequest.__json_in__ = {
    "batch": ("batch", GenerateContentBatch.from_dict),
}
BatchGenerateContentRequest.__json_out__ = (("batch", "batch", dump_model),)
