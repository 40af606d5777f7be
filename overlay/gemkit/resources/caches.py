"""`client.caches`: parts of prompts that the service keeps."""

from __future__ import annotations

from .._core.endpoints import caches
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = ("AsyncCaches", "Caches")


class Caches(Resource):
    """Parts of prompts that the service keeps, to be paid once."""

    create = blocking.call(caches.create)
    get = blocking.call(caches.get)
    list = blocking.pager(caches.list_)
    update = blocking.call(caches.update)
    delete = blocking.call(caches.delete)


class AsyncCaches(Resource):
    """Parts of prompts that the service keeps, to be paid once."""

    create = awaiting.call(caches.create)
    get = awaiting.call(caches.get)
    list = awaiting.pager(caches.list_)
    update = awaiting.call(caches.update)
    delete = awaiting.call(caches.delete)
