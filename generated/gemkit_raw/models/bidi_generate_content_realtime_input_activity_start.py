from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class BidiGenerateContentRealtimeInputActivityStart(JsonModel):
    """The user becomes active. It has no fields."""


BidiGenerateContentRealtimeInputActivityStart.__json_in__ = {}
BidiGenerateContentRealtimeInputActivityStart.__json_out__ = ()
