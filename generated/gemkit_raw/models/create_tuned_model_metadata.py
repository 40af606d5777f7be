from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class CreateTunedModelMetadata(JsonModel):
    """Progress of a tuning."""

    completed_percent: float | None = None
    """How much of the tuning is done, in percent."""
    completed_steps: int | None = None
    """How many steps are done."""
    snapshots: list[TuningSnapshot] | None = None
    """Figures recorded so far."""
    total_steps: int | None = None
    """How many steps there are in all."""
    tuned_model: str | None = None
    """Name of the tuned model, such as `tunedModels/my-model-123`."""


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
