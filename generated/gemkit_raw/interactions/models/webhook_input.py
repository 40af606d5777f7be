from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .webhook_event import WebhookEvent


class WebhookInput(JsonModel):
    """A new webhook: what to call, and when."""

    subscribed_events: list[WebhookEvent | str] | None = None
    """The events to be told about. At least one."""
    uri: str | None = None
    """The address to call, such as `https://example.com/hook`."""
    name: str | None = None
    """Name for people to read."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            subscribed_events: Sequence[WebhookEvent | str] | None = None,
            uri: str | None = None,
            name: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "subscribed_events": ("subscribed_events", "list", "enum", "WebhookEvent"),
        "uri": ("uri",),
        "name": ("name",),
    }
