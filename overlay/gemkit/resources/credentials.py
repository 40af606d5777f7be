"""`client.credentials`: secrets that agents may use and never see."""

from __future__ import annotations

from .._core.endpoints import interactions
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = (
    "AsyncCredentials",
    "Credentials",
)


class Credentials(Resource):
    """Secrets that agents may use and never see."""

    create = blocking.call(interactions.create_credential)
    get = blocking.call(interactions.get_credential)
    list = blocking.pager(interactions.list_credentials)
    update = blocking.call(interactions.update_credential)
    delete = blocking.call(interactions.delete_credential)


class AsyncCredentials(Resource):
    """Secrets that agents may use and never see."""

    create = awaiting.call(interactions.create_credential)
    get = awaiting.call(interactions.get_credential)
    list = awaiting.pager(interactions.list_credentials)
    update = awaiting.call(interactions.update_credential)
    delete = awaiting.call(interactions.delete_credential)
