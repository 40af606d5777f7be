from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .webhook import Webhook


class WebhookListResponse(JsonModel):
    """One page of webhooks."""

    next_page_token: str | None = None
    """The `page_token` of the next page. Absent on the last one."""
    webhooks: list[Webhook] | None = None
    """The webhooks of this page."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            next_page_token: str | None = None,
            webhooks: Sequence[Webhook] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "next_page_token": ("next_page_token",),
        "webhooks": ("webhooks", "list", "model", "Webhook"),
    }
