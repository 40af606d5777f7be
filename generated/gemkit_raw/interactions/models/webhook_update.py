from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
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
