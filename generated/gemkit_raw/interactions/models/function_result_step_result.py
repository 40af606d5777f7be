from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class FunctionResultStepResult(JsonModel):
    """What a function returned, as a JSON object of any shape, such as `{"sum": 18}`."""


FunctionResultStepResult.__json_in__ = {}
FunctionResultStepResult.__json_out__ = ()
