from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class PingWebhookRequest(JsonModel):
    """A request for a test event. It has no fields."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


PingWebhookRequest.__json_in__ = {}
PingWebhookRequest.__json_out__ = ()
