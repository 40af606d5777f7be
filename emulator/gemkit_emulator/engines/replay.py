"""Answers from recorded exchanges: the one that was recorded for this request, or else for the nearest.

Two requests are the same when method, path, query and body are, keys apart; JSON is compared as such. Where none is the
same, the nearest one of the same operation answers: alike is what has the same words in the same places.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.websockets import WebSocketClose

from gemkit_emulator.cassettes import SERVICE, clean_query, conceal, read_cassettes, shorten, split_body
from gemkit_emulator.errors import ApiError
from gemkit_emulator.json_types import is_list, is_object
from gemkit_emulator.spec import load_spec
from gemkit_emulator.wire import json_response, read_body

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable, Iterator, Mapping
    from pathlib import Path

    from starlette.types import Receive, Scope, Send

    from gemkit_emulator.cassettes import Recording

_COMMAND: Final = "x-goog-upload-command"
_BODY_WEIGHT: Final = 0.8
"""How much of a likeness is that of the bodies; the rest is that of paths and queries."""
_SHOWN_DIFFERENCES: Final = 3
_SHOWN_VALUE: Final = 60
_MISSING: Final = object()


@dataclass(frozen=True, slots=True)
class _Question:
    """A request, reduced to what matters."""

    operation: str
    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    body: Any
    """JSON where it is JSON, bytes where not."""

    @property
    def features(self) -> Counter[str]:
        """What the body consists of, each word with its place."""
        return Counter(_list_features(self.body, ""))


@dataclass(slots=True)
class _Tape:
    """A recording, and how often it was played."""

    recording: Recording
    question: _Question
    features: Counter[str] = field(default_factory=Counter[str])
    played: int = 0


class ReplayEngine:
    """What was recorded, said again.

    Recordings of the same request are played in their order. `repeat` the last of them when they are used up, or say
    that they are. `nearness` is how much alike a request has to be to one that was recorded: 1 is the same, 0 merely the
    same operation.
    """

    name = "replay"

    def __init__(self, cassettes: Iterable[Path], *, nearness: float = 0.0, repeat: bool = True) -> None:
        self._nearness = nearness
        self._repeat = repeat
        self._tapes = [_Tape(recording, _read_recording(recording)) for recording in read_cassettes(cassettes)]
        for tape in self._tapes:
            tape.features = tape.question.features

    @property
    def recordings(self) -> tuple[Recording, ...]:
        """What there is to play."""
        return tuple(tape.recording for tape in self._tapes)

    @property
    def unplayed(self) -> tuple[Recording, ...]:
        """What nobody has asked for yet."""
        return tuple(tape.recording for tape in self._tapes if not tape.played)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] == "websocket":
            await WebSocketClose(1011, "Live sessions are not replayed.")(scope, receive, send)
            return
        request = Request(scope, receive, send)
        try:
            question = _ask(request.method, scope["path"], scope["query_string"].decode("latin-1"), request.headers,
                            await read_body(request))  # fmt: skip
            response = _respond(self._find(question), str(request.base_url).rstrip("/"))
        except ApiError as error:
            response = json_response(error.envelope, status=error.code)
        except ClientDisconnect:
            return
        await response(scope, receive, send)

    async def close(self) -> None:
        """Nothing to let go of."""

    def _find(self, question: _Question) -> Recording:
        same = [tape for tape in self._tapes if tape.question == question]
        fresh = [tape for tape in same if not tape.played]
        if fresh:
            return self._play(fresh[0])
        if same:
            if not self._repeat:
                raise _used_up(question, same)
            return self._play(same[-1])
        features = question.features
        akin = [tape for tape in self._tapes if tape.question.operation == question.operation]
        rated = [(_rate(question, features, tape), tape) for tape in akin]
        near = [(score, tape) for score, tape in rated if score >= self._nearness]
        # max() takes the first of equals: the earliest one that is fresh; the latest, where none is.
        fresh_near = [pair for pair in near if not pair[1].played]
        if fresh_near:
            return self._play(max(fresh_near, key=_score)[1])
        if near and self._repeat:
            return self._play(max(reversed(near), key=_score)[1])
        if near:
            raise _used_up(question, [tape for _, tape in near])
        raise self._not_recorded(question, max(rated, key=_score, default=None))

    def _play(self, tape: _Tape) -> Recording:
        tape.played += 1
        return tape.recording

    def _not_recorded(self, question: _Question, nearest: tuple[float, _Tape] | None) -> ApiError:
        asked = f"No recorded exchange answers {question.method} {question.path}."
        if nearest is None:
            known = sorted({tape.question.operation for tape in self._tapes})
            return ApiError(404, f"{asked} Recorded are: {', '.join(known)}.")
        score, tape = nearest
        differences = [*_compare(question, tape.question)]
        shown = "; ".join(differences[:_SHOWN_DIFFERENCES])
        more = len(differences) - _SHOWN_DIFFERENCES
        return ApiError(
            404,
            f"{asked} The nearest is {tape.recording.source}, {score:.0%} alike, where {self._nearness:.0%} are wanted: "
            f"{shown}{f'; and {more} more' if more > 0 else ''}.",
        )


def _score(pair: tuple[float, _Tape]) -> float:
    return pair[0]


# --- requests ---------------------------------------------------------------------------------------------------------


def _read_recording(recording: Recording) -> _Question:
    return _ask(
        recording.method,
        unquote(recording.path),
        urlsplit(recording.url).query,
        recording.request_headers,
        recording.request_body,
    )


def _ask(method: str, path: str, query: str, headers: Mapping[str, str], body: bytes) -> _Question:
    route = load_spec().find_route(method, path) or load_spec("interactions").find_route(method, path)
    operation = route.operation.id if route else f"{method} {path}"
    if command := headers.get(_COMMAND):
        operation += f" ({', '.join(sorted(word.strip() for word in command.split(',')))})"
    return _Question(operation, method, path, clean_query(query), _read_content(headers, body))


def _read_content(headers: Mapping[str, str], body: bytes) -> Any:
    kind = headers.get("content-type", "")
    if found := re.search(r'boundary="?([^";]+)', kind):
        body = body.replace(found[1].encode(), b"boundary")  # made up anew each time
    # As a cassette would have kept it.
    body = shorten(conceal(body))
    if not body:
        return None
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return body


# --- likeness ---------------------------------------------------------------------------------------------------------


def _rate(question: _Question, features: Counter[str], tape: _Tape) -> float:
    """How much alike two requests of one operation are, from 0 to 1."""
    other = tape.question
    total = features.total() + tape.features.total()
    bodies = 2 * (features & tape.features).total() / total if total else 1.0
    segments = [*zip_longest(question.path.split("/"), other.path.split("/"))]
    segments += zip_longest(question.query, other.query)
    same = sum(mine == theirs for mine, theirs in segments)
    return _BODY_WEIGHT * bodies + (1 - _BODY_WEIGHT) * same / len(segments)


def _list_features(value: Any, at: str) -> Iterator[str]:
    if is_object(value):
        for name, child in value.items():
            yield f"{at}.{name}"
            yield from _list_features(child, f"{at}.{name}")
    elif is_list(value):
        for child in value:
            yield from _list_features(child, f"{at}[]")
    elif isinstance(value, str):
        yield from (f"{at}={word}" for word in re.findall(r"\w+|[^\w\s]", value.lower()))
    elif value is not None:
        yield f"{at}={value!r}"


def _compare(question: _Question, recorded: _Question) -> Iterator[str]:
    """Where two requests differ, in words."""
    if question.path != recorded.path:
        yield f"the path is {question.path}, recorded is {recorded.path}"
    if question.query != recorded.query:
        yield f"the query is {dict(question.query)}, recorded is {dict(recorded.query)}"
    yield from _compare_values(question.body, recorded.body, "")


def _compare_values(mine: Any, theirs: Any, at: str) -> Iterator[str]:
    if mine == theirs:
        return
    if is_object(mine) and is_object(theirs):
        for name in {**mine, **theirs}:
            yield from _compare_values(mine.get(name, _MISSING), theirs.get(name, _MISSING), f"{at}.{name}".strip("."))
    elif is_list(mine) and is_list(theirs):
        for i, (one, other) in enumerate(zip_longest(mine, theirs, fillvalue=_MISSING)):
            yield from _compare_values(one, other, f"{at}[{i}]")
    else:
        yield f"{at or 'the body'} is {_show(mine)}, recorded is {_show(theirs)}"


def _show(value: Any) -> str:
    if value is _MISSING:
        return "missing"
    text = f"{len(value)} bytes" if isinstance(value, bytes) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN_VALUE else f"{text[:_SHOWN_VALUE]}..."


def _used_up(question: _Question, tapes: list[_Tape]) -> ApiError:
    sources = ", ".join(tape.recording.source for tape in tapes)
    return ApiError(
        404, f"Every recorded exchange that answers {question.method} {question.path} was played already: {sources}."
    )


# --- answers ----------------------------------------------------------------------------------------------------------


def _respond(recording: Recording, base_url: str) -> Response:
    origin = "{0.scheme}://{0.netloc}".format(urlsplit(recording.url))
    headers = {
        name: text.replace(SERVICE, base_url).replace(origin, base_url)
        if name in ("location", "x-goog-upload-url")
        else text
        for name, text in recording.response_headers.items()
        if name not in ("content-length", "transfer-encoding", "connection", "set-cookie")
    }
    pieces = [*split_body(recording)]
    if len(pieces) < 2:
        response = Response(recording.response_body, recording.status)
    else:
        response = StreamingResponse(_stream(pieces), recording.status)
    response.headers.update(headers)
    return response


async def _stream(pieces: list[bytes]) -> AsyncGenerator[bytes, None]:
    for piece in pieces:
        yield piece
