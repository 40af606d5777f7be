from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class BatchGenerateContentResponse(JsonModel):
    """What a finished batch of prompts gives."""

    __slots__ = ("output",)

    output: GenerateContentBatchOutput | None
    """The results. Better read from the `metadata` of the operation, since the service may give them without this
    field around."""

    def __init__(
        self,
        *,
        output: GenerateContentBatchOutput | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.output = output
        self._extra = additional_properties


from .generate_content_batch_output import GenerateContentBatchOutput  # noqa: E402

BatchGenerateContentResponse.__json_in__ = {
    "output": ("output", GenerateContentBatchOutput.from_dict),
}
BatchGenerateContentResponse.__json_out__ = (("output", "output", dump_model),)
