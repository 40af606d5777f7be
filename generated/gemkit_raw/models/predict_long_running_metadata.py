from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class PredictLongRunningMetadata(JsonModel):
    """Progress of a long prediction. It has no fields."""


PredictLongRunningMetadata.__json_in__ = {}
PredictLongRunningMetadata.__json_out__ = ()
