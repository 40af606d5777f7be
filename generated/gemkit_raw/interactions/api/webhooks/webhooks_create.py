from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, given

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.webhook import Webhook
    from ...models.webhook_event import WebhookEvent

NAME = "webhooks.create"
PATH = "/webhooks"
STREAMING = False


def request(
    *,
    subscribed_events: Sequence[WebhookEvent | str],
    uri: str,
    name: str | None = None,
) -> Request:
    """Create a webhook.

    Registers an address that the service calls with a POST request when something has happened in the project, and
    returns the webhook. The secret to check its signatures with is in `new_signing_secret`, this one time, so keep
    it safe. Answer calls with a 2xx status within seconds; otherwise they are repeated, for up to 24 hours. A call
    can come more than once.

    `POST /webhooks`

    Args:
        subscribed_events: The events to be told about. At least one.
        uri: The address to call, such as `https://example.com/hook`.
        name: Name for people to read.
    """
    return Request(
        operation=NAME,
        method="POST",
        path=PATH,
        body=given(
            {
                "subscribed_events": subscribed_events,
                "uri": uri,
                "name": name,
            }
        ),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.webhook_input import WebhookInput

    return WebhookInput


def parse(data: Any) -> Webhook:
    """The answer, typed."""
    from ...models.webhook import Webhook

    return Webhook.from_dict(data)
