"""`client.operations`: long-running operations."""

from __future__ import annotations

from .._core.endpoints import operations
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = ("AsyncOperations", "Operations")


class Operations(Resource):
    """Long-running operations."""

    get = blocking.call(operations.get)
    list = blocking.pager(operations.list_)
    list_of_model = blocking.pager(operations.list_of_model)
    list_of_tuned_model = blocking.pager(operations.list_of_tuned_model)
    cancel = blocking.call(operations.cancel)
    delete = blocking.call(operations.delete)


class AsyncOperations(Resource):
    """Long-running operations."""

    get = awaiting.call(operations.get)
    list = awaiting.pager(operations.list_)
    list_of_model = awaiting.pager(operations.list_of_model)
    list_of_tuned_model = awaiting.pager(operations.list_of_tuned_model)
    cancel = awaiting.call(operations.cancel)
    delete = awaiting.call(operations.delete)
