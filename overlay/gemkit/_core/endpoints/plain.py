"""Flows for endpoints that need nothing but their request and their answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from inspect import Parameter, Signature, signature
from typing import Any, Concatenate, ParamSpec, TypeVar

from gemkit_raw.types import Request, Variants

from ..calls import call
from ..events import stream_events
from ..inputs import build, build_variant
from ..pages import Page, check_count, walk_pages
from ..settings import Settings
from ..steps import Flow, Stream
from . import Endpoint

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")
F = TypeVar("F", bound=Callable[..., Any])

LISTS = """

    Iterate over it, as often as you like, or over its `.pages()`. `page_size` is how many items one request fetches,
    `limit` how many come in all, at most.
"""

SUBJECT = Parameter("settings", Parameter.POSITIONAL_ONLY)
LIMIT = Parameter("limit", Parameter.KEYWORD_ONLY, default=None, annotation="int | None")


def plain(endpoint: Endpoint[P, T]) -> Callable[Concatenate[Settings, P], Flow[T]]:
    """The flow of an endpoint, with the arguments of its request; a `body` may be a dict."""

    def flow(settings: Settings, *args: P.args, **kwargs: P.kwargs) -> Flow[T]:
        return (yield from call(settings, endpoint, compose(endpoint, args, kwargs)))

    return describe(flow, endpoint)


def listing(
    endpoint: Endpoint[P, T], items: Callable[[T], Sequence[Item] | None]
) -> Callable[Concatenate[Settings, P], Stream[Page[Item]]]:
    """The flow of an endpoint that lists: it emits every page, and takes a `limit` besides the endpoint's arguments."""

    def flow(settings: Settings, *args: P.args, **kwargs: P.kwargs) -> Stream[Page[Item]]:
        options: dict[str, Any] = {**kwargs}
        limit = options.pop("limit", None)  # a ParamSpec has no way to add it
        check_count("page_size", options.get("page_size"))

        def ask(token: str | None) -> Request:
            return compose(endpoint, args, options if token is None else {**options, "page_token": token})

        yield from walk_pages(settings, endpoint, ask, items, limit=limit)

    return describe(flow, endpoint, LISTS, [LIMIT])


def streaming(
    endpoint: Endpoint[P, Any], parse_event: Callable[[Any], T]
) -> Callable[Concatenate[Settings, P], Stream[T]]:
    """The flow of an endpoint whose answer may be a stream: it asks for one, and emits every event."""

    def flow(settings: Settings, *args: P.args, **kwargs: P.kwargs) -> Stream[T]:
        request = compose(endpoint, args, {**kwargs, "stream": True})
        yield from stream_events(settings, request, parse_event)

    return describe(flow, endpoint)


def compose(endpoint: Endpoint[..., Any], args: Sequence[Any], kwargs: Mapping[str, Any]) -> Request:
    """What to send; a body that came as a dict or as arguments is checked.

    Raises:
        TypeError: there is no such argument or field, or one is missing.
    """
    try:
        request = endpoint.request(*args, **kwargs)
    except TypeError as error:  # Python names the generated function, which nobody called
        raise TypeError(str(error).replace("request()", f"{endpoint.NAME}()", 1)) from None
    if not isinstance(request.body, Mapping):
        return request
    where = "body" if "body" in kwargs else endpoint.NAME
    kind = endpoint.body_type()
    if isinstance(kind, Variants):
        return request._replace(body=build_variant(kind, request.body, where))
    return request._replace(body=build(kind, request.body, where))


def describe(flow: F, endpoint: Endpoint[..., Any], more: str = "", also: Sequence[Parameter] = ()) -> F:
    """The flow with the endpoint's name, arguments and documentation."""
    flow.__doc__ = (endpoint.request.__doc__ or "") + more
    parameters = [SUBJECT, *signature(endpoint.request).parameters.values(), *also]
    flow.__signature__ = Signature(parameters)  # what help() and notebooks show
    flow.operation = endpoint.NAME  # pyright: ignore[reportFunctionMemberAccess]  # a test asks which endpoints have a flow
    return flow
