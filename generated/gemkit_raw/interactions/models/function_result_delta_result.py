from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class FunctionResultDeltaResult(JsonModel):
    """What a function returned, as a JSON object of any shape."""


FunctionResultDeltaResult.__json_in__ = {}
FunctionResultDeltaResult.__json_out__ = ()
