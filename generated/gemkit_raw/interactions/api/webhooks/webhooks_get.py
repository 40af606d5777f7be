from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request, fill_path

if TYPE_CHECKING:
    from ...models.webhook import Webhook

NAME = "webhooks.get"
PATH = "/webhooks/{webhook}"
STREAMING = False


def request(
    id: str,
) -> Request:
    """Get a webhook.

    Returns a webhook, its state and parts of its signing secrets, never a whole one.

    `GET /webhooks/{webhook}`"""
    return Request(
        operation=NAME,
        method="GET",
        path=fill_path(PATH, id),
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> Webhook:
    """The answer, typed."""
    from ...models.webhook import Webhook

    return Webhook.from_dict(data)
