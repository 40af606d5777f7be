"""One request and its answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from gemkit_raw.types import JsonModel, Request, take_over
from gemkit_raw.versions import V1BETA_FIELDS

from ..errors import APIConnectionError, APIError, BadRequestError, DecodingError, NotFoundError
from ..retries import Retry
from .endpoints import Endpoint, write_http, write_request
from .failures import KEPT, read_error
from .json import loads
from .retrying import choose_wait, may_retry, price, was_refused
from .settings import Settings
from .steps import ANSWER_LIMIT, Flow, HttpRequest, Received, Send, Sleep, Weigh

T = TypeVar("T")


def exchange(
    settings: Settings,
    request: HttpRequest,
    *,
    stream: bool = False,
    redirect: bool = False,
    limit: int | None = ANSWER_LIMIT,
    begin: Callable[[Received], Flow[None]] | None = None,
) -> Flow[Received]:
    """A successful answer (or a redirect, where one is wanted), after as many attempts as the retry policy allows.

    Args:
        settings: of the client.
        request: what to send.
        stream: whether the body is left to be read.
        redirect: whether a redirect is an answer.
        limit: the bytes that the answer may have.
        begin: reads the beginning of a streamed body: what fails there is a failed attempt, too.

    Raises:
        APIError, APIConnectionError: the last one, when no attempt succeeded.
    """
    attempt = 0
    doubtful = False  # whether the service may have done what an earlier attempt asked
    waits: tuple[float, ...] = ()
    while True:
        attempt += 1
        failure: APIConnectionError | APIError
        try:
            received: Received = yield Send(request, stream, limit)
            if 200 <= received.status < (400 if redirect else 300):
                if begin is not None:
                    yield from begin(received)
                return received
            failure = read_error(received, settings.key_origin)
        except (APIConnectionError, APIError) as error:
            failure = error
        if request.method == "DELETE" and doubtful and isinstance(failure, APIError) and failure.code in (403, 404):
            failure.add_note("It may be gone already: the answer to an earlier attempt was lost.")
        doubtful = doubtful or not was_refused(failure)
        failure.attempts = attempt
        failure.waits = waits
        wait = None
        if may_retry(settings.retry, attempt, failure, repeatable=request.repeatable):
            wait = choose_wait(settings.retry, attempt, failure, (yield Weigh(price(failure))))
        elif not request.repeatable and may_retry(settings.retry, attempt, failure):
            failure.add_note("Not tried again: the service may have done what was asked, and would do it twice.")
        if wait is None:
            raise failure
        waits += (wait,)
        yield Sleep(wait, Retry(f"{request.method} {request.url}", attempt, wait, failure))


def call(settings: Settings, endpoint: Endpoint[..., T], request: Request) -> Flow[T]:
    """The typed answer of an endpoint."""
    received = yield from send(settings, request)
    return decode(endpoint.parse, received)


def send(
    settings: Settings,
    request: Request,
    *,
    stream: bool = False,
    begin: Callable[[Received], Flow[None]] | None = None,
) -> Flow[Received]:
    """The answer to a generated request; a 400 names what the request has and the version has not."""
    try:
        return (yield from exchange(settings, write_request(settings, request), stream=stream, begin=begin))
    except NotFoundError as error:
        if close := find_similar_models(settings, request.path):
            error.add_note(f"Models with a similar name: {', '.join(close)}.")
        raise
    except BadRequestError as error:
        if settings.api_version == "v1" and (missing := sorted(find_missing_fields(request.body))):
            error.add_note(f"v1 does not have {', '.join(missing)}; a client with api_version='v1beta' can send that.")
        raise


def request(
    settings: Settings, method: str, path: str, *, body: Any = None, query: Mapping[str, Any] | None = None
) -> Flow[Any]:
    """The JSON that any path of the API answers; None when the answer is empty."""
    if (
        not path.startswith("/")
        or path.startswith("//")
        or not path.isprintable()
        or {"..", "."} & set(path.split("/"))
    ):
        raise ValueError(f"path is that of an endpoint without the version, such as '/models', not {path!r}")
    if "?" in path or "#" in path or " " in path:
        raise ValueError(f"path must not hold a query, a fragment or a space; give query={{...}}: {path!r}")
    verb = method.upper()
    repeatable = verb != "POST"
    received = yield from exchange(
        settings,
        write_http(settings, verb, settings.url + path, query=query or {}, body=body, repeatable=repeatable),
    )
    return None if is_blank(received.body) else decode(lambda content: content, received)


def find_similar_models(settings: Settings, path: str) -> list[str]:
    """The models with names close to the one that a path asks for, as far as lists have shown them."""
    asked = re.match(r"/(models/[^/:]+)", path)
    from difflib import get_close_matches

    return get_close_matches(asked[1], sorted(settings.model_names), n=3) if asked else []


def find_missing_fields(value: Any) -> set[str]:
    """The fields of a request that v1 does not have, as Class.field."""
    if isinstance(value, list):
        return {name for item in cast("list[Any]", value) for name in find_missing_fields(item)}
    if isinstance(value, dict):
        return {name for item in cast("dict[Any, Any]", value).values() for name in find_missing_fields(item)}
    if not isinstance(value, JsonModel):
        return set()
    kind = type(value).__name__
    missing: set[str] = set()
    for slot, key, _ in value.__json_out__:
        field = getattr(value, slot)
        if field is not None:
            missing |= {f"{kind}.{key}"} if key in V1BETA_FIELDS.get(kind, ()) else find_missing_fields(field)
    return missing


def decode(parse: Callable[[Any], T], received: Received) -> T:
    """The typed form of a JSON answer; DecodingError when it is not what the description promises."""
    try:
        if is_blank(received.body) and not has_fields(empty := parse({})):
            return empty  # where `{}` is described, some endpoints answer with nothing at all
        return take_over(parse, loads(received.body))
    except (ValueError, TypeError, RecursionError) as error:
        raise DecodingError(
            f"The service answered {received.status} with something that can't be read: {error}",
            body=received.body[:KEPT],
        ) from error


def is_blank(text: bytes) -> bool:
    """Whether there is nothing but white space, found out without a copy."""
    return not text or text.isspace()


def has_fields(answer: Any) -> bool:
    """Whether an answer of this type has anything to say."""
    return isinstance(answer, JsonModel) and bool(answer.__json_out__)
