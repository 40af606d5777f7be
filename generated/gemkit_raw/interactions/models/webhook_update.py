from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


class WebhookUpdate(JsonModel):
    """The changes to a webhook."""

    __slots__ = (
        "name",
        "state",
        "subscribed_events",
        "uri",
    )

    name: str | None
    """Name for people to read. Kept as it is when left out."""
    state: WebhookState | str | None
    """`enabled` to have the address called, `disabled` not to. Kept as it is when left out."""
    subscribed_events: list[WebhookEvent | str] | None
    """All events that the address is to be called for. Kept as it is when left out."""
    uri: str | None
    """The address to call. Kept as it is when left out."""

    def __init__(
        self,
        *,
        name: str | None = None,
        state: WebhookState | str | None = None,
        subscribed_events: Sequence[WebhookEvent | str] | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.state = state
        self.subscribed_events = subscribed_events
        self.uri = uri
        self._extra = additional_properties


from .webhook_event import WebhookEvent  # noqa: E402
from .webhook_state import WebhookState  # noqa: E402

WebhookUpdate.__json_in__ = {
    "name": ("name", None),
    "state": ("state", parse_enum(WebhookState)),
    "subscribed_events": ("subscribed_events", parse_list(parse_enum(WebhookEvent))),
    "uri": ("uri", None),
}
WebhookUpdate.__json_out__ = (
    ("name", "name", None),
    ("state", "state", None),
    ("subscribed_events", "subscribed_events", None),
    ("uri", "uri", None),
)
