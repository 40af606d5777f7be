from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_time,
    parse_enum,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class ModelStatus(JsonModel):
    """Stage of life of a model."""

    __slots__ = (
        "model_stage",
        "retirement_time",
        "message",
    )

    model_stage: ModelStage | str | None
    """The stage."""
    retirement_time: datetime.datetime | None
    """When the model is shut down."""
    message: str | None
    """Explanation of the stage."""

    def __init__(
        self,
        *,
        model_stage: ModelStage | str | None = None,
        retirement_time: datetime.datetime | None = None,
        message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_stage = model_stage
        self.retirement_time = retirement_time
        self.message = message
        self._extra = additional_properties


from .model_stage import ModelStage  # noqa: E402

ModelStatus.__json_in__ = {
    "modelStage": ("model_stage", parse_enum(ModelStage)),
    "retirementTime": ("retirement_time", parse_time),
    "message": ("message", None),
}
ModelStatus.__json_out__ = (
    ("model_stage", "modelStage", None),
    ("retirement_time", "retirementTime", dump_time),
    ("message", "message", None),
)
