from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class CreateTunedModelMetadata(JsonModel):
    """Progress of a tuning."""

    __slots__ = (
        "completed_percent",
        "completed_steps",
        "snapshots",
        "total_steps",
        "tuned_model",
    )

    completed_percent: float | None
    """How much of the tuning is done, in percent."""
    completed_steps: int | None
    """How many steps are done."""
    snapshots: list[TuningSnapshot] | None
    """Figures recorded so far."""
    total_steps: int | None
    """How many steps there are in all."""
    tuned_model: str | None
    """Name of the tuned model, such as `tunedModels/my-model-123`."""

    def __init__(
        self,
        *,
        completed_percent: float | None = None,
        completed_steps: int | None = None,
        snapshots: Sequence[TuningSnapshot] | None = None,
        total_steps: int | None = None,
        tuned_model: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.completed_percent = completed_percent
        self.completed_steps = completed_steps
        self.snapshots = snapshots
        self.total_steps = total_steps
        self.tuned_model = tuned_model
        self._extra = additional_properties


from .tuning_snapshot import TuningSnapshot  # noqa: E402

CreateTunedModelMetadata.__json_in__ = {
    "completedPercent": ("completed_percent", None),
    "completedSteps": ("completed_steps", None),
    "snapshots": ("snapshots", parse_list(TuningSnapshot.from_dict)),
    "totalSteps": ("total_steps", None),
    "tunedModel": ("tuned_model", None),
}
CreateTunedModelMetadata.__json_out__ = (
    ("completed_percent", "completedPercent", None),
    ("completed_steps", "completedSteps", None),
    ("snapshots", "snapshots", dump_list(dump_model)),
    ("total_steps", "totalSteps", None),
    ("tuned_model", "tunedModel", None),
)
