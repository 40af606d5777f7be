"""The event streams of the Interactions family."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from gemkit_raw.types import Request

from ..errors import APIConnectionError, DecodingError, StreamInterruptedError
from .calls import send
from .failures import KEPT, as_mapping, interrupt, make_error
from .json import dumps, loads
from .settings import Settings
from .sse import EventDecoder
from .steps import Emit, Read, Received, Stream

T = TypeVar("T")
ENDS = {"interaction.completed", "interaction.complete"}
"""Events after which nothing has to come; the second is the older name."""


def stream_events(settings: Settings, request: Request, parse: Callable[[Any], T]) -> Stream[T]:
    """Every event of an answer.

    Raises:
        StreamInterruptedError: the stream broke off; a note tells how to go on from there.
        APIError: the service refused, at once or in mid-stream.
    """
    received = yield from send(settings, request, stream=True)
    reader = EventReader(settings, received, parse, request)
    decoder = EventDecoder()
    try:
        while True:
            chunk: bytes = yield Read()
            for data in decoder.feed(chunk) if chunk else decoder.close():
                if data != b"[DONE]":
                    yield Emit(reader.read(data))
            if not chunk:
                break
    except (APIConnectionError, DecodingError) as error:
        raise reader.guide(interrupt(error)) from error
    if not reader.ended:
        raise reader.guide(StreamInterruptedError("The stream ended before the interaction did."))


class EventReader:
    """Reads the data of events, and remembers how far the stream has come."""

    def __init__(self, settings: Settings, received: Received, parse: Callable[[Any], Any], request: Request) -> None:
        self._settings = settings
        self._received = received
        self._parse = parse
        self.ended = False
        # A stream that goes on after an event may never name its interaction again; who asked for it did.
        self.interaction: Any = request.path.partition("/interactions/")[2] or None
        self.last_event: Any = request.query.get("last_event_id")

    def read(self, data: bytes) -> Any:
        """The event; APIError when it tells of an error, DecodingError when it is none."""
        try:
            content = loads(data)
            event = self._parse(content)
        except (ValueError, TypeError, RecursionError) as error:
            body = self._settings.api_key.hide_in(data)[:KEPT]
            raise DecodingError(f"an event is not what was expected: {error}", body=body) from error
        if content.get("event_type", "error" if content.get("error") else None) == "error":
            hidden = self._settings.api_key.hide_in(dumps(content))
            raise make_error(loads(hidden), self._received._replace(body=hidden), self._settings.key_origin)
        self._note(content)
        return event

    def _note(self, fields: Mapping[str, Any]) -> None:
        self.ended = self.ended or fields.get("event_type") in ENDS
        self.last_event = fields.get("event_id") or self.last_event
        interaction = as_mapping(fields.get("interaction"))
        self.interaction = interaction.get("id") or fields.get("interaction_id") or self.interaction

    def guide(self, error: StreamInterruptedError) -> StreamInterruptedError:
        """The error, with a note that tells how to go on."""
        if self.interaction:
            after = f", last_event_id={self.last_event!r}" if self.last_event else ""
            error.add_note(
                "If the interaction is stored, this goes on with it: "
                f"client.interactions.get({self.interaction!r}, stream=True{after})"
            )
        return error
