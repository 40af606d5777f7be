"""`client.webhooks`: addresses that the service calls when something has happened."""

from __future__ import annotations

from .._core.endpoints import interactions
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = (
    "AsyncWebhooks",
    "Webhooks",
)


class Webhooks(Resource):
    """Addresses that the service calls when something has happened."""

    create = blocking.call(interactions.create_webhook)
    get = blocking.call(interactions.get_webhook)
    list = blocking.pager(interactions.list_webhooks)
    update = blocking.call(interactions.update_webhook)
    delete = blocking.call(interactions.delete_webhook)
    ping = blocking.call(interactions.ping_webhook)
    rotate_signing_secret = blocking.call(interactions.rotate_signing_secret)


class AsyncWebhooks(Resource):
    """Addresses that the service calls when something has happened."""

    create = awaiting.call(interactions.create_webhook)
    get = awaiting.call(interactions.get_webhook)
    list = awaiting.pager(interactions.list_webhooks)
    update = awaiting.call(interactions.update_webhook)
    delete = awaiting.call(interactions.delete_webhook)
    ping = awaiting.call(interactions.ping_webhook)
    rotate_signing_secret = awaiting.call(interactions.rotate_signing_secret)
