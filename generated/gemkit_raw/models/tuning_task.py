from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    dump_time,
    parse_list,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class TuningTask(JsonModel):
    """How a model is tuned, and on what."""

    __slots__ = (
        "start_time",
        "complete_time",
        "snapshots",
        "training_data",
        "hyperparameters",
    )

    start_time: datetime.datetime | None
    """When tuning started."""
    complete_time: datetime.datetime | None
    """When tuning ended."""
    snapshots: list[TuningSnapshot] | None
    """Figures recorded while tuning."""
    training_data: Dataset | None
    """The examples to learn from. Only sent, never returned."""
    hyperparameters: Hyperparameters | None
    """Settings of the training. Absent ones are chosen by the service."""

    def __init__(
        self,
        *,
        start_time: datetime.datetime | None = None,
        complete_time: datetime.datetime | None = None,
        snapshots: Sequence[TuningSnapshot] | None = None,
        training_data: Dataset | None = None,
        hyperparameters: Hyperparameters | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_time = start_time
        self.complete_time = complete_time
        self.snapshots = snapshots
        self.training_data = training_data
        self.hyperparameters = hyperparameters
        self._extra = additional_properties


from .dataset import Dataset  # noqa: E402
from .hyperparameters import Hyperparameters  # noqa: E402
from .tuning_snapshot import TuningSnapshot  # noqa: E402

TuningTask.__json_in__ = {
    "startTime": ("start_time", parse_time),
    "completeTime": ("complete_time", parse_time),
    "snapshots": ("snapshots", parse_list(TuningSnapshot.from_dict)),
    "trainingData": ("training_data", Dataset.from_dict),
    "hyperparameters": ("hyperparameters", Hyperparameters.from_dict),
}
TuningTask.__json_out__ = (
    ("start_time", "startTime", dump_time),
    ("complete_time", "completeTime", dump_time),
    ("snapshots", "snapshots", dump_list(dump_model)),
    ("training_data", "trainingData", dump_model),
    ("hyperparameters", "hyperparameters", dump_model),
)
