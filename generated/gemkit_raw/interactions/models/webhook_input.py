from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


class WebhookInput(JsonModel):
    """A new webhook: what to call, and when."""

    __slots__ = (
        "subscribed_events",
        "uri",
        "name",
    )

    subscribed_events: list[WebhookEvent | str] | None
    """The events to be told about. At least one."""
    uri: str | None
    """The address to call, such as `https://example.com/hook`."""
    name: str | None
    """Name for people to read."""

    def __init__(
        self,
        *,
        subscribed_events: Sequence[WebhookEvent | str] | None = None,
        uri: str | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.subscribed_events = subscribed_events
        self.uri = uri
        self.name = name
        self._extra = additional_properties


from .webhook_event import WebhookEvent  # noqa: E402

WebhookInput.__json_in__ = {
    "subscribed_events": ("subscribed_events", parse_list(parse_enum(WebhookEvent))),
    "uri": ("uri", None),
    "name": ("name", None),
}
WebhookInput.__json_out__ = (
    ("subscribed_events", "subscribed_events", None),
    ("uri", "uri", None),
    ("name", "name", None),
)
