"""`client.caches`: parts of prompts that the service keeps."""

from __future__ import annotations

from .._core.flows import caches
from .._drivers import awaiting, blocking, leases
from .._drivers.binding import Resource

__all__ = ("AsyncCaches", "Caches")


class Caches(Resource):
    """Parts of prompts that the service keeps, to be paid once."""

    create = leases.lease(caches.create_cache)
    get = blocking.call(caches.get_cache)
    list = blocking.pager(caches.list_caches)
    update = blocking.call(caches.update_cache)
    delete = blocking.call(caches.delete_cache)


class AsyncCaches(Resource):
    """Parts of prompts that the service keeps, to be paid once."""

    create = leases.lease_awaiting(caches.create_cache)
    get = awaiting.call(caches.get_cache)
    list = awaiting.pager(caches.list_caches)
    update = awaiting.call(caches.update_cache)
    delete = awaiting.call(caches.delete_cache)
