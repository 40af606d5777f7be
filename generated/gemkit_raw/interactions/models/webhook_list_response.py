from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


class WebhookListResponse(JsonModel):
    """One page of webhooks."""

    __slots__ = (
        "next_page_token",
        "webhooks",
    )

    next_page_token: str | None
    """The `page_token` of the next page. Absent on the last one."""
    webhooks: list[Webhook] | None
    """The webhooks of this page."""

    def __init__(
        self,
        *,
        next_page_token: str | None = None,
        webhooks: Sequence[Webhook] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.next_page_token = next_page_token
        self.webhooks = webhooks
        self._extra = additional_properties


from .webhook import Webhook  # noqa: E402

WebhookListResponse.__json_in__ = {
    "next_page_token": ("next_page_token", None),
    "webhooks": ("webhooks", parse_list(Webhook.from_dict)),
}
WebhookListResponse.__json_out__ = (
    ("next_page_token", "next_page_token", None),
    ("webhooks", "webhooks", dump_list(dump_model)),
)
