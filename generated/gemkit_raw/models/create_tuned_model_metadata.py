from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .tuning_snapshot import TuningSnapshot


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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            completed_percent: float | None = None,
            completed_steps: int | None = None,
            snapshots: Sequence[TuningSnapshot] | None = None,
            total_steps: int | None = None,
            tuned_model: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "completedPercent": ("completed_percent",),
        "completedSteps": ("completed_steps",),
        "snapshots": ("snapshots", "list", "model", "TuningSnapshot"),
        "totalSteps": ("total_steps",),
        "tunedModel": ("tuned_model",),
    }
