from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class PingWebhookRequest(JsonModel):
    """A request for a test event. It has no fields."""


PingWebhookRequest.__json_in__ = {}
PingWebhookRequest.__json_out__ = ()
