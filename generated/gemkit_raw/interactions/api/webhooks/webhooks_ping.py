from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path, given

if TYPE_CHECKING:
    from ...models.webhook_ping_response import WebhookPingResponse

NAME = "webhooks.ping"
PATH = "/webhooks/{webhook}:ping"
STREAMING = False


def request(
    id: str,
) -> Request:
    """Ping a webhook.

    Sends a test event to the address of a webhook, to see whether calls arrive and are checked as they should be.
    The answer is empty.

    `POST /webhooks/{webhook}:ping`"""
    return Request(
        operation=NAME,
        method="POST",
        path=fill_path(PATH, id),
        body=given({}),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.ping_webhook_request import PingWebhookRequest

    return PingWebhookRequest


def parse(data: Any) -> WebhookPingResponse:
    """The answer, typed."""
    from ...models.webhook_ping_response import WebhookPingResponse

    return WebhookPingResponse.from_dict(data)
