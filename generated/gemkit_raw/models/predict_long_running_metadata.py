from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class PredictLongRunningMetadata(JsonModel):
    """Progress of a long prediction. It has no fields."""

    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


PredictLongRunningMetadata.__json_in__ = {}
PredictLongRunningMetadata.__json_out__ = ()
