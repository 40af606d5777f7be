"""One request and its answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from gemkit_raw.types import Request

from ..errors import APIConnectionError, APIError, DecodingError
from .endpoints import Endpoint, write_request
from .failures import KEPT, read_error
from .json import loads
from .retrying import choose_wait
from .settings import Settings
from .steps import Draw, Flow, HttpRequest, Received, Send, Sleep

T = TypeVar("T")


def exchange(settings: Settings, request: HttpRequest, *, stream: bool = False) -> Flow[Received]:
    """A successful answer, after as many attempts as the retry policy allows; its last error otherwise."""
    attempt = 0
    while True:
        attempt += 1
        failure: APIConnectionError | APIError
        try:
            received: Received = yield Send(request, stream)
        except APIConnectionError as error:
            failure = error
        else:
            if 200 <= received.status < 300:
                return received
            failure = read_error(received, settings.key_origin)
        failure.attempts = attempt
        wait = choose_wait(settings.retry, attempt, failure, (yield Draw()))
        if wait is None:
            raise failure
        yield Sleep(wait)


def call(settings: Settings, endpoint: Endpoint, request: Request) -> Flow[Any]:
    """The typed answer of an endpoint."""
    received = yield from exchange(settings, write_request(settings, request))
    return decode(endpoint.parse, received)


def decode(parse: Callable[[Any], T], received: Received) -> T:
    """The typed form of a JSON answer; DecodingError when it is not what the description promises."""
    try:
        return parse(loads(received.body))
    except (ValueError, TypeError) as error:
        raise DecodingError(
            f"The service answered {received.status} with something that can't be read: {error}",
            body=received.body[:KEPT],
        ) from error
