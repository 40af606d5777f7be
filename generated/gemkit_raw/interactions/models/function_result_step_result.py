from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class FunctionResultStepResult(JsonModel):
    """What a function returned, as a JSON object of any shape, such as `{"sum": 18}`."""

    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


FunctionResultStepResult.__json_in__ = {}
FunctionResultStepResult.__json_out__ = ()
