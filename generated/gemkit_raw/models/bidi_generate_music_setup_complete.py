from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class BidiGenerateMusicSetupComplete(JsonModel):
    """The session is set up, and further messages may be sent. It has no fields."""


BidiGenerateMusicSetupComplete.__json_in__ = {}
BidiGenerateMusicSetupComplete.__json_out__ = ()
