from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class BidiGenerateContentRealtimeInputActivityEnd(JsonModel):
    """The user stops being active. It has no fields."""


BidiGenerateContentRealtimeInputActivityEnd.__json_in__ = {}
BidiGenerateContentRealtimeInputActivityEnd.__json_out__ = ()
