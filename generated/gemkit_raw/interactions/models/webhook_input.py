from __future__ import annotations

from attrs import define as _define

from gemkit_raw.types import (
    JsonModel,
    parse_enum,
    parse_list,
)


@_define(kw_only=True, eq=False, repr=False)
class WebhookInput(JsonModel):
    """A new webhook: what to call, and when."""

    subscribed_events: list[WebhookEvent | str] | None = None
    """The events to be told about. At least one."""
    uri: str | None = None
    """The address to call, such as `https://example.com/hook`."""
    name: str | None = None
    """Name for people to read."""


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
