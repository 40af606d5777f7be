from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class WebhookConfig(JsonModel):
    """Which addresses to call about one request, and what to tell them."""

    uris: list[str] | None = None
    """Addresses to call instead of the registered webhooks."""
    user_metadata: dict[str, Any] | None = None
    """Free-form data that comes back in every call about this request, such as a job number."""


WebhookConfig.__json_in__ = {
    "uris": ("uris", None),
    "user_metadata": ("user_metadata", None),
}
WebhookConfig.__json_out__ = (
    ("uris", "uris", None),
    ("user_metadata", "user_metadata", None),
)
