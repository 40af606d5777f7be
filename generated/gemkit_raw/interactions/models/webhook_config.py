from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class WebhookConfig(JsonModel):
    """Which addresses to call about one request, and what to tell them."""

    __slots__ = (
        "uris",
        "user_metadata",
    )

    uris: list[str] | None
    """Addresses to call instead of the registered webhooks."""
    user_metadata: dict[str, Any] | None
    """Free-form data that comes back in every call about this request, such as a job number."""

    def __init__(
        self,
        *,
        uris: Sequence[str] | None = None,
        user_metadata: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.uris = uris
        self.user_metadata = user_metadata
        self._extra = additional_properties


WebhookConfig.__json_in__ = {
    "uris": ("uris", None),
    "user_metadata": ("user_metadata", None),
}
WebhookConfig.__json_out__ = (
    ("uris", "uris", None),
    ("user_metadata", "user_metadata", None),
)
