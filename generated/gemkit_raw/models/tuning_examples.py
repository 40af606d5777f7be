from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class TuningExamples(JsonModel):
    """A list of training examples."""

    examples: list[TuningExample] | None = None
    """The examples."""


from .tuning_example import TuningExample  # noqa: E402

TuningExamples.__json_in__ = {
    "examples": ("examples", parse_list(TuningExample.from_dict)),
}
TuningExamples.__json_out__ = (("examples", "examples", dump_list(dump_model)),)
