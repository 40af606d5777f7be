from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class Dataset(JsonModel):
    """Training data."""

    examples: TuningExamples | None = None
    """The examples, sent with the request."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


from .tuning_examples import TuningExamples  # noqa: E402

Dataset.__json_in__ = {
    "examples": ("examples", TuningExamples.from_dict),
}
Dataset.__json_out__ = (("examples", "examples", dump_model),)
