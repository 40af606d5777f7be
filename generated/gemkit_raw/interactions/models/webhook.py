from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import (
    JsonModel,
    dump_list,
    dump_model,
    dump_time,
    parse_enum,
    parse_list,
    parse_time,
)

if TYPE_CHECKING:
    import datetime


class Webhook(JsonModel):
    """An address that the service calls when something has happened in the project."""

    __slots__ = (
        "subscribed_events",
        "uri",
        "create_time",
        "id",
        "name",
        "new_signing_secret",
        "signing_secrets",
        "state",
        "update_time",
    )

    subscribed_events: list[WebhookEvent | str] | None
    """The events that the address is called for."""
    uri: str | None
    """The address to call, such as `https://example.com/hook`."""
    create_time: datetime.datetime | None
    """When the webhook was created."""
    id: str | None
    """Id of the webhook, made up by the service."""
    name: str | None
    """Name for people to read."""
    new_signing_secret: str | None
    """The whole secret to check signatures with. Only set in the answer to creating the webhook."""
    signing_secrets: list[SigningSecret] | None
    """The secrets that calls are signed with, each in part only. More than one while an old one is still valid."""
    state: WebhookState | str | None
    """Whether the address is called."""
    update_time: datetime.datetime | None
    """When the webhook was last changed."""

    def __init__(
        self,
        *,
        subscribed_events: Sequence[WebhookEvent | str] | None = None,
        uri: str | None = None,
        create_time: datetime.datetime | None = None,
        id: str | None = None,
        name: str | None = None,
        new_signing_secret: str | None = None,
        signing_secrets: Sequence[SigningSecret] | None = None,
        state: WebhookState | str | None = None,
        update_time: datetime.datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.subscribed_events = subscribed_events
        self.uri = uri
        self.create_time = create_time
        self.id = id
        self.name = name
        self.new_signing_secret = new_signing_secret
        self.signing_secrets = signing_secrets
        self.state = state
        self.update_time = update_time
        self._extra = additional_properties


from .signing_secret import SigningSecret  # noqa: E402
from .webhook_event import WebhookEvent  # noqa: E402
from .webhook_state import WebhookState  # noqa: E402

Webhook.__json_in__ = {
    "subscribed_events": ("subscribed_events", parse_list(parse_enum(WebhookEvent))),
    "uri": ("uri", None),
    "create_time": ("create_time", parse_time),
    "id": ("id", None),
    "name": ("name", None),
    "new_signing_secret": ("new_signing_secret", None),
    "signing_secrets": ("signing_secrets", parse_list(SigningSecret.from_dict)),
    "state": ("state", parse_enum(WebhookState)),
    "update_time": ("update_time", parse_time),
}
Webhook.__json_out__ = (
    ("subscribed_events", "subscribed_events", None),
    ("uri", "uri", None),
    ("create_time", "create_time", dump_time),
    ("id", "id", None),
    ("name", "name", None),
    ("new_signing_secret", "new_signing_secret", None),
    ("signing_secrets", "signing_secrets", dump_list(dump_model)),
    ("state", "state", None),
    ("update_time", "update_time", dump_time),
)
