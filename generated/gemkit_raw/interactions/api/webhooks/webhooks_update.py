from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path, given

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.webhook import Webhook
    from ...models.webhook_event import WebhookEvent
    from ...models.webhook_state import WebhookState

NAME = "webhooks.update"
PATH = "/webhooks/{webhook}"
STREAMING = False


def request(
    id: str,
    *,
    name: str | None = None,
    state: WebhookState | str | None = None,
    subscribed_events: Sequence[WebhookEvent | str] | None = None,
    uri: str | None = None,
    update_mask: str | None = None,
) -> Request:
    """Change a webhook.

    Changes the name, the address, the events or the state of a webhook and returns it. What is left out stays as it
    is. Set `state` to `enabled` to turn a webhook on again that was turned off, by you or by the service after
    failed calls.

    `PATCH /webhooks/{webhook}`

    Args:
        name: Name for people to read. Kept as it is when left out.
        state: `enabled` to have the address called, `disabled` not to. Kept as it is when left out.
        subscribed_events: All events that the address is to be called for. Kept as it is when left out.
        uri: The address to call. Kept as it is when left out.
    """
    return Request(
        operation=NAME,
        method="PATCH",
        path=fill_path(PATH, id),
        query={
            "update_mask": update_mask,
        },
        body=given(
            {
                "name": name,
                "state": state,
                "subscribed_events": subscribed_events,
                "uri": uri,
            }
        ),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    from ...models.webhook_update import WebhookUpdate

    return WebhookUpdate


def parse(data: Any) -> Webhook:
    """The answer, typed."""
    from ...models.webhook import Webhook

    return Webhook.from_dict(data)
