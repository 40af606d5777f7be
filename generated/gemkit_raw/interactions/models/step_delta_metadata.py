from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_model,
)


@_define(kw_only=True, eq=False, repr=False)
class StepDeltaMetadata(JsonModel):
    """Further data about an event of a stream."""

    total_usage: Usage | None = None
    """How many tokens the interaction used."""


from .usage import Usage  # noqa: E402

StepDeltaMetadata.__json_in__ = {
    "total_usage": ("total_usage", Usage.from_dict),
}
StepDeltaMetadata.__json_out__ = (("total_usage", "total_usage", dump_model),)
