from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class TuningExamples(JsonModel):
    """A list of training examples."""

    __slots__ = ("examples",)

    examples: list[TuningExample] | None
    """The examples."""

    def __init__(
        self,
        *,
        examples: Sequence[TuningExample] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.examples = examples
        self._extra = additional_properties


from .tuning_example import TuningExample  # noqa: E402

TuningExamples.__json_in__ = {
    "examples": ("examples", parse_list(TuningExample.from_dict)),
}
TuningExamples.__json_out__ = (("examples", "examples", dump_list(dump_model)),)
