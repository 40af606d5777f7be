from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel


class WebhookConfig(JsonModel):
    """Which addresses to call about one request, and what to tell them."""

    uris: list[str] | None = None
    """Addresses to call instead of the registered webhooks."""
    user_metadata: dict[str, Any] | None = None
    """Free-form data that comes back in every call about this request, such as a job number."""

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
        "user_metadata": ("user_metadata",),
    }
