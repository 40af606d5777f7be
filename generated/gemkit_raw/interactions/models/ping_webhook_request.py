from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class PingWebhookRequest(JsonModel):
    """A request for a test event. It has no fields."""

    _extra: dict[str, Any] | None = _field(default=None, alias="additional_properties")


PingWebhookRequest.__json_in__ = {}
PingWebhookRequest.__json_out__ = ()
