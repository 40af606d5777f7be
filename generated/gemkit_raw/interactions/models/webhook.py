from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemkit_raw.types import JsonModel

if TYPE_CHECKING:
    import datetime

    from .signing_secret import SigningSecret
    from .webhook_event import WebhookEvent
    from .webhook_state import WebhookState


class Webhook(JsonModel):
    """An address that the service calls when something has happened in the project."""

    subscribed_events: list[WebhookEvent | str] | None = None
    """The events that the address is called for."""
    uri: str | None = None
    """The address to call, such as `https://example.com/hook`."""
    create_time: datetime.datetime | None = None
    """When the webhook was created."""
    id: str | None = None
    """Id of the webhook, made up by the service."""
    name: str | None = None
    """Name for people to read."""
    new_signing_secret: str | None = None
    """The whole secret to check signatures with. Only set in the answer to creating the webhook."""
    signing_secrets: list[SigningSecret] | None = None
    """The secrets that calls are signed with, each in part only. More than one while an old one is still valid."""
    state: WebhookState | str | None = None
    """Whether the address is called."""
    update_time: datetime.datetime | None = None
    """When the webhook was last changed."""

    if TYPE_CHECKING:

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
        ) -> None: ...

    __json__ = {
        "subscribed_events": ("subscribed_events", "list", "enum", "WebhookEvent"),
        "uri": ("uri",),
        "create_time": ("create_time", "time"),
        "id": ("id",),
        "name": ("name",),
        "new_signing_secret": ("new_signing_secret",),
        "signing_secrets": ("signing_secrets", "list", "model", "SigningSecret"),
        "state": ("state", "enum", "WebhookState"),
        "update_time": ("update_time", "time"),
    }
