"""What must hold, whatever came: gemkit's own errors or none, and results that can be looked at."""

from __future__ import annotations

import copy
import hashlib
import pickle
from collections.abc import Callable, Generator
from typing import Any

from gemkit import errors
from gemkit._core.endpoints.interactions import create_stream
from gemkit._core.flows import files, generation
from gemkit._core.steps import Open, Piece, Pull, Read, Received, Send, Source, Sum

from ..core.script import Played, make_settings, perform

SETTINGS = make_settings()
ASK: dict[str, Any] = {"model": "gemini-x", "contents": "hi"}
FILE = bytes(range(40))
Answer = tuple[int, dict[str, str], bytes]


def allow(*more: type[Exception]) -> Callable[[Exception | None], None]:
    """A check that an error is one of gemkit's (or of these), and can be shown, stored and sent on."""

    def check(error: Exception | None) -> None:
        if error is None:
            return
        if not isinstance(error, (errors.GemkitError, *more)):
            what = f"{type(error).__name__} got out: {error}"
            raise AssertionError(what[:300]) from error  # noqa: TRY004  # the argument is what is tested
        assert str(error) is not None
        assert repr(error)
        if isinstance(error, errors.GemkitError):
            again = pickle.loads(pickle.dumps(error))
            assert type(again) is type(error)
            assert str(again) == str(error)
            assert type(copy.copy(error)) is type(error)
            assert len(str(error)) <= 600
            touch(error)
        if isinstance(error, errors.APIError):
            assert error.retry_after is None or error.retry_after >= 0

    return check


check_error = allow()


def touch(thing: Any, depth: int = 2) -> None:
    """Ask for every property, as callers do; they raise nothing but our errors."""
    for name in dir(thing):
        if name.startswith("_"):
            continue
        try:
            value = getattr(thing, name)
        except errors.GemkitError:
            continue
        if callable(value):
            continue
        assert repr(value)
        for item in value if isinstance(value, list | tuple) else [value]:
            if type(item).__module__.startswith("gemkit") and depth:
                touch(item, depth - 1)


def look_at(response: Any) -> None:
    """Use a response as callers do."""
    touch(response)
    assert repr(response)
    assert isinstance(response.to_dict(), dict)


def run_stream(flow: Generator[Any, Any, Any], pieces: list[bytes]) -> Played:
    """A flow whose streamed answer comes in these pieces."""
    left = iter(pieces)

    def react(step: Any) -> Any:
        match step:
            case Send():
                return Received(200, {}, b"")
            case Read():
                return next(left, b"")
        raise AssertionError(f"a stream has no need of {step}")

    played = perform(flow, react)
    check_error(played.error)
    return played


def check_stream(pieces: list[bytes]) -> Played:
    """What is made of a streamed answer in these pieces."""
    played = run_stream(generation.generate_content_stream(SETTINGS, **ASK), pieces)
    for item in played.items:
        look_at(item)
    if (partial := getattr(played.error, "partial", None)) is not None:
        look_at(partial)
    return played


def check_events(pieces: list[bytes]) -> Played:
    """The same for the streams of interactions."""
    played = run_stream(create_stream(SETTINGS, model="gemini-x", input="hi"), pieces)
    for item in played.items:
        assert repr(item)
        assert isinstance(item.to_dict(), dict)
    return played


def check_answers(flow: Generator[Any, Any, Any], answers: list[Answer]) -> Played:
    """A flow that gets these answers, the last one for ever; each request is bounded by the retry policy."""
    left = list(answers)
    sent = 0

    def react(step: Any) -> Any:
        nonlocal sent
        match step:
            case Send():
                sent += 1
                assert sent <= 60, "it asks for ever"
                status, headers, body = left.pop(0) if len(left) > 1 else left[0]
                return Received(status, headers, body)
            case Read():
                return b""
        raise AssertionError(f"there is no need of {step}")

    played = perform(flow, react)
    check_error(played.error)
    return played


def check_upload(answers: list[Answer]) -> Played:
    """An upload of a small file, and of a stream, to a service that says these things."""
    played = [send_upload(answers, can_seek=can_seek) for can_seek in (False, True)]
    return played[-1]


def send_upload(answers: list[Answer], *, can_seek: bool) -> Played:
    left = list(answers)
    sent = 0

    def react(step: Any) -> Any:
        nonlocal sent
        match step:
            case Send():
                sent += 1
                assert sent <= 200, "it asks for ever"
                status, headers, body = left.pop(0) if len(left) > 1 else left[0]
                return Received(status, headers, body)
            case Open():
                return Source("a.bin", len(FILE), FILE[:16], can_seek)
            case Pull():
                return Piece(FILE[step.at : step.at + step.size], hashlib.sha256(FILE).hexdigest())
            case Sum():
                return hashlib.sha256(FILE).hexdigest()
        raise AssertionError(f"an upload has no need of {step}")

    played = perform(files.upload_file(SETTINGS, file="a.bin"), react)
    check_error(played.error)
    return played
