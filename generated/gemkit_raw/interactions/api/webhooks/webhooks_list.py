from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemkit_raw.types import Request

if TYPE_CHECKING:
    from ...models.webhook_list_response import WebhookListResponse

NAME = "webhooks.list"
PATH = "/webhooks"
STREAMING = False


def request(
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> Request:
    """List webhooks.

    Lists the webhooks of the project that the key belongs to, a page at a time. A page has up to 1000, or 50 when
    no size is given. Signing secrets are shown in part only.

    `GET /webhooks`"""
    return Request(
        operation=NAME,
        method="GET",
        path=PATH,
        query={
            "page_size": page_size,
            "page_token": page_token,
        },
    )


def body_type() -> Any:
    """What reads the body of the request."""
    return None


def parse(data: Any) -> WebhookListResponse:
    """The answer, typed."""
    from ...models.webhook_list_response import WebhookListResponse

    return WebhookListResponse.from_dict(data)
