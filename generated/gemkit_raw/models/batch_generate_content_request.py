from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class BatchGenerateContentRequest(JsonModel):
    """A batch of prompts to start."""

    batch: GenerateContentBatch | None = None
    """The batch. `display_name` and `input_config` are needed."""


from .generate_content_batch import GenerateContentBatch  # noqa: E402

BatchGenerateContentRequest.__json_in__ = {
    "batch": ("batch", GenerateContentBatch.from_dict),
}
BatchGenerateContentRequest.__json_out__ = (("batch", "batch", dump_model),)
