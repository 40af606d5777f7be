"""`client.decisions`: questions with a fixed set of answers."""

from __future__ import annotations

from .._core.endpoints import interactions
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = (
    "AsyncDecisions",
    "Decisions",
)


class Decisions(Resource):
    """Questions with a fixed set of answers, each with its confidence."""

    create = blocking.call(interactions.create_decision)


class AsyncDecisions(Resource):
    """Questions with a fixed set of answers, each with its confidence."""

    create = awaiting.call(interactions.create_decision)
