from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime

    from .model_stage import ModelStage


class ModelStatus(JsonModel):
    """Stage of life of a model."""

    model_stage: ModelStage | str | None = None
    """The stage."""
    retirement_time: datetime.datetime | None = None
    """When the model is shut down."""
    message: str | None = None
    """Explanation of the stage."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model_stage: ModelStage | str | None = None,
            retirement_time: datetime.datetime | None = None,
            message: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "modelStage": ("model_stage", "enum", "ModelStage"),
        "retirementTime": ("retirement_time", "time"),
        "message": ("message",),
    }
