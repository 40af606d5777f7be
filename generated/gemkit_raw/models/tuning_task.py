from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime

    from .dataset import Dataset
    from .hyperparameters import Hyperparameters
    from .tuning_snapshot import TuningSnapshot


class TuningTask(JsonModel):
    """How a model is tuned, and on what."""

    start_time: datetime.datetime | None = None
    """When tuning started."""
    complete_time: datetime.datetime | None = None
    """When tuning ended."""
    snapshots: list[TuningSnapshot] | None = None
    """Figures recorded while tuning."""
    training_data: Dataset | None = None
    """The examples to learn from. Only sent, never returned."""
    hyperparameters: Hyperparameters | None = None
    """Settings of the training. Absent ones are chosen by the service."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start_time: datetime.datetime | None = None,
            complete_time: datetime.datetime | None = None,
            snapshots: Sequence[TuningSnapshot] | None = None,
            training_data: Dataset | None = None,
            hyperparameters: Hyperparameters | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "startTime": ("start_time", "time"),
        "completeTime": ("complete_time", "time"),
        "snapshots": ("snapshots", "list", "model", "TuningSnapshot"),
        "trainingData": ("training_data", "model", "Dataset"),
        "hyperparameters": ("hyperparameters", "model", "Hyperparameters"),
    }
