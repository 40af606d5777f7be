from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class WebhookPingResponse(JsonModel):
    """The answer to a ping. It has no fields."""


WebhookPingResponse.__json_in__ = {}
WebhookPingResponse.__json_out__ = ()
