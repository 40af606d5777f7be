from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    from .webhook_event import WebhookEvent
    from .webhook_state import WebhookState


class WebhookUpdate(JsonModel):
    """The changes to a webhook."""

    name: str | None = None
    """Name for people to read. Kept as it is when left out."""
    state: WebhookState | str | None = None
    """`enabled` to have the address called, `disabled` not to. Kept as it is when left out."""
    subscribed_events: list[WebhookEvent | str] | None = None
    """All events that the address is to be called for. Kept as it is when left out."""
    uri: str | None = None
    """The address to call. Kept as it is when left out."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            state: WebhookState | str | None = None,
            subscribed_events: Sequence[WebhookEvent | str] | None = None,
            uri: str | None = None,
            additional_properties: dict[str, Any] | None = None,
        ) -> None: ...

    __json__ = {
        "name": ("name",),
        "state": ("state", "enum", "WebhookState"),
        "subscribed_events": ("subscribed_events", "list", "enum", "WebhookEvent"),
        "uri": ("uri",),
    }
