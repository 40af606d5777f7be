from __future__ import annotations

from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class WebhookPingResponse(JsonModel):
    """The answer to a ping. It has no fields."""

    __slots__ = ()

    def __init__(
        self,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self._extra = additional_properties


WebhookPingResponse.__json_in__ = {}
WebhookPingResponse.__json_out__ = ()
