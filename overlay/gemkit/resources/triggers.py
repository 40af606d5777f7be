"""`client.triggers`: interactions that start by a schedule."""

from __future__ import annotations

from .._core.endpoints import interactions
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = (
    "AsyncTriggers",
    "Triggers",
)


class Triggers(Resource):
    """Interactions that start by a schedule."""

    create = blocking.call(interactions.create_trigger)
    get = blocking.call(interactions.get_trigger)
    list = blocking.pager(interactions.list_triggers)
    update = blocking.call(interactions.update_trigger)
    delete = blocking.call(interactions.delete_trigger)
    run = blocking.call(interactions.run_trigger)
    list_executions = blocking.pager(interactions.list_executions)


class AsyncTriggers(Resource):
    """Interactions that start by a schedule."""

    create = awaiting.call(interactions.create_trigger)
    get = awaiting.call(interactions.get_trigger)
    list = awaiting.pager(interactions.list_triggers)
    update = awaiting.call(interactions.update_trigger)
    delete = awaiting.call(interactions.delete_trigger)
    run = awaiting.call(interactions.run_trigger)
    list_executions = awaiting.pager(interactions.list_executions)
