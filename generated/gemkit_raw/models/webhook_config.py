from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class WebhookConfig(JsonModel):
    """Whom to tell about a long-running operation or a batch."""

    uris: list[str] | None = None
    """Addresses to call."""
    user_metadata: dict[str, Any] | None = None
    """Data of the caller to send along, as any JSON object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            uris: Sequence[str] | None = None,
            user_metadata: dict[str, Any] | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "uris": ("uris",),
        "userMetadata": ("user_metadata",),
    }
