from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class Dataset(JsonModel):
    """Training data."""

    examples: TuningExamples | None = None
    """The examples, sent with the request."""


from .tuning_examples import TuningExamples  # noqa: E402

Dataset.__json_in__ = {
    "examples": ("examples", TuningExamples.from_dict),
}
Dataset.__json_out__ = (("examples", "examples", dump_model),)
