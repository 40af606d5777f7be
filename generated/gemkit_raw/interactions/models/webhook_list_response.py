from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class WebhookListResponse(JsonModel):
    """One page of webhooks."""

    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""
    webhooks: list[Webhook] | None = None
    """The webhooks of this page."""


from .webhook import Webhook  # noqa: E402

WebhookListResponse.__json_in__ = {
    "next_page_token": ("next_page_token", None),
    "webhooks": ("webhooks", parse_list(Webhook.from_dict)),
}
WebhookListResponse.__json_out__ = (
    ("next_page_token", "next_page_token", None),
    ("webhooks", "webhooks", dump_list(dump_model)),
)
