from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_time,
    parse_enum,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


@_define(kw_only=True, eq=False, repr=False)
class ModelStatus(JsonModel):
    """Stage of life of a model."""

    model_stage: ModelStage | str | None = None
    """The stage."""
    retirement_time: datetime.datetime | None = None
    """When the model is shut down."""
    message: str | None = None
    """Explanation of the stage."""


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
