from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_time,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class TuningSnapshot(JsonModel):
    """Figures of one step of a tuning."""

    __slots__ = (
        "step",
        "epoch",
        "mean_loss",
        "compute_time",
    )

    step: int | None
    """The step."""
    epoch: int | None
    """The epoch that the step is part of."""
    mean_loss: float | None
    """Average loss of the training examples in this step."""
    compute_time: datetime.datetime | None
    """When the figures were computed."""

    def __init__(
        self,
        *,
        step: int | None = None,
        epoch: int | None = None,
        mean_loss: float | None = None,
        compute_time: datetime.datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.step = step
        self.epoch = epoch
        self.mean_loss = mean_loss
        self.compute_time = compute_time
        self._extra = additional_properties


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
