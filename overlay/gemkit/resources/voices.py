"""`client.voices`: voices for speech."""

from __future__ import annotations

from .._core.endpoints import interactions
from .._drivers import awaiting, blocking
from .._drivers.binding import Resource

__all__ = (
    "AsyncVoices",
    "Voices",
)


class Voices(Resource):
    """Voices for speech."""

    create = blocking.call(interactions.create_voice)
    get = blocking.call(interactions.get_voice)
    list = blocking.pager(interactions.list_voices)
    delete = blocking.call(interactions.delete_voice)


class AsyncVoices(Resource):
    """Voices for speech."""

    create = awaiting.call(interactions.create_voice)
    get = awaiting.call(interactions.get_voice)
    list = awaiting.pager(interactions.list_voices)
    delete = awaiting.call(interactions.delete_voice)
