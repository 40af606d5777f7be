from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            step: int | None = None,
            epoch: int | None = None,
            mean_loss: float | None = None,
            compute_time: datetime.datetime | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "step": ("step",),
        "epoch": ("epoch",),
        "meanLoss": ("mean_loss",),
        "computeTime": ("compute_time", "time"),
    }
