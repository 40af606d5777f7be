from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
)


class WebhookConfig(JsonModel):
    """Whom to tell about a long-running operation or a batch."""

    __slots__ = (
        "uris",
        "user_metadata",
    )

    uris: list[str] | None
    """Addresses to call."""
    user_metadata: dict[str, Any] | None
    """Data of the caller to send along, as any JSON object."""

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
    "userMetadata": ("user_metadata", None),
}
WebhookConfig.__json_out__ = (
    ("uris", "uris", None),
    ("user_metadata", "userMetadata", None),
)
