from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class BatchGenerateContentResponse(JsonModel):
    """What a finished batch of prompts gives."""

    output: GenerateContentBatchOutput | None = None
    """The results. Better read from the `metadata` of the operation, since the service may give them without this
    field around."""


from .generate_content_batch_output import GenerateContentBatchOutput  # noqa: E402

BatchGenerateContentResponse.__json_in__ = {
    "output": ("output", GenerateContentBatchOutput.from_dict),
}
BatchGenerateContentResponse.__json_out__ = (("output", "output", dump_model),)
