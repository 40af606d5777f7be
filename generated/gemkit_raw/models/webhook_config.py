from __future__ import annotations

from typing import Any

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
)


@_define(kw_only=True, eq=False, repr=False)
class WebhookConfig(JsonModel):
    """Whom to tell about a long-running operation or a batch."""

    uris: list[str] | None = None
    """Addresses to call."""
    user_metadata: dict[str, Any] | None = None
    """Data of the caller to send along, as any JSON object."""


WebhookConfig.__json_in__ = {
    "uris": ("uris", None),
    "userMetadata": ("user_metadata", None),
}
WebhookConfig.__json_out__ = (
    ("uris", "uris", None),
    ("user_metadata", "userMetadata", None),
)
