from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class PredictRequest(JsonModel):
    """The input of a prediction. The names inside `instances` and `parameters` are sent as they are, in camelCase."""

    instances: list[Any] | None = None
    """What to predict for. For Imagen it is one object with a `prompt`."""
    parameters: Any | None = None
    """How to predict. For Imagen it is an object with keys such as `sampleCount`, `aspectRatio` and
    `personGeneration`."""
    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


PredictRequest.__json_in__ = {
    "instances": ("instances", None),
    "parameters": ("parameters", None),
}
PredictRequest.__json_out__ = (
    ("instances", "instances", None),
    ("parameters", "parameters", None),
)
