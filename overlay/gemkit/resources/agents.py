"""`client.agents`: agents of your own."""

from __future__ import annotations

from .._core.endpoints import interactions
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = (
    "Agents",
    "AsyncAgents",
)


class Agents(Resource):
    """Agents of your own, made from Google's."""

    create = blocking.call(interactions.create_agent)
    get = blocking.call(interactions.get_agent)
    list = blocking.pager(interactions.list_agents)
    delete = blocking.call(interactions.delete_agent)


class AsyncAgents(Resource):
    """Agents of your own, made from Google's."""

    create = awaiting.call(interactions.create_agent)
    get = awaiting.call(interactions.get_agent)
    list = awaiting.pager(interactions.list_agents)
    delete = awaiting.call(interactions.delete_agent)
