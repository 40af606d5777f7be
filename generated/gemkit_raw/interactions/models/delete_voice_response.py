from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class DeleteVoiceResponse(JsonModel):
    """The answer to deleting a voice. It has no fields."""


DeleteVoiceResponse.__json_in__ = {}
DeleteVoiceResponse.__json_out__ = ()
