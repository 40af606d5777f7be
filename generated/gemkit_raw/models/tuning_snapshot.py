from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_time,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


@_define(kw_only=True, eq=False, repr=False)
class TuningSnapshot(JsonModel):
    """Figures of one step of a tuning."""

    step: int | None = None
    """The step."""
    epoch: int | None = None
    """The epoch that the step is part of."""
    mean_loss: float | None = None
    """Average loss of the training examples in this step."""
    compute_time: datetime.datetime | None = None
    """When the figures were computed."""


TuningSnapshot.__json_in__ = {
    "step": ("step", None),
    "epoch": ("epoch", None),
    "meanLoss": ("mean_loss", None),
    "computeTime": ("compute_time", parse_time),
}
TuningSnapshot.__json_out__ = (
    ("step", "step", None),
    ("epoch", "epoch", None),
    ("mean_loss", "meanLoss", None),
    ("compute_time", "computeTime", dump_time),
)
