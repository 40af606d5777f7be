from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


class Dataset(JsonModel):
    """Training data."""

    __slots__ = ("examples",)

    examples: TuningExamples | None
    """The examples, sent with the request."""

    def __init__(
        self,
        *,
        examples: TuningExamples | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.examples = examples
        self._extra = additional_properties


from .tuning_examples import TuningExamples  # noqa: E402

Dataset.__json_in__ = {
    "examples": ("examples", TuningExamples.from_dict),
}
Dataset.__json_out__ = (("examples", "examples", dump_model),)
