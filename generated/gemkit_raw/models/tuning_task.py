from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

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


@_define(kw_only=True, eq=False, repr=False)
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
