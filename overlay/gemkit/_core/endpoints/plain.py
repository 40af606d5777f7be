"""Flows for endpoints that need nothing but their request and their answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Concatenate, ParamSpec, TypeVar

from gemkit_raw.types import Request, Variants

from ..calls import call
from ..events import stream_events
from ..inputs import build, build_variant
from ..pages import Page, walk_pages
from ..settings import Settings
from ..steps import Flow, Stream
from . import Endpoint

P = ParamSpec("P")
T = TypeVar("T")


def plain(endpoint: Endpoint[P, T]) -> Callable[Concatenate[Settings, P], Flow[T]]:
    """The flow of an endpoint, with the arguments of its request; a `body` may be a dict."""

    def flow(settings: Settings, *args: P.args, **kwargs: P.kwargs) -> Flow[T]:
        where = "body" if "body" in kwargs else endpoint.NAME
        return (yield from call(settings, endpoint, settle(endpoint, endpoint.request(*args, **kwargs), where)))

    return describe(flow, endpoint)


def listing(
    endpoint: Endpoint[P, T], items: Callable[[T], Sequence[Any] | None]
) -> Callable[Concatenate[Settings, P], Stream[Page[Any]]]:
    """The flow of an endpoint that lists: it emits every page."""

    def flow(settings: Settings, *args: P.args, **kwargs: P.kwargs) -> Stream[Page[Any]]:
        request: Callable[..., Request] = endpoint.request

        def ask(token: str | None) -> Request:
            return request(*args, **(kwargs if token is None else {**kwargs, "page_token": token}))

        yield from walk_pages(settings, endpoint, ask, items)

    return describe(flow, endpoint)


def streaming(
    endpoint: Endpoint[P, Any], parse_event: Callable[[Any], T]
) -> Callable[Concatenate[Settings, P], Stream[T]]:
    """The flow of an endpoint whose answer may be a stream: it asks for one, and emits every event."""

    def flow(settings: Settings, *args: P.args, **kwargs: P.kwargs) -> Stream[T]:
        ask: Callable[..., Request] = endpoint.request
        request = settle(endpoint, ask(*args, **{**kwargs, "stream": True}), endpoint.NAME)
        yield from stream_events(settings, request, parse_event)

    return describe(flow, endpoint)


def settle(endpoint: Endpoint[..., Any], request: Request, where: str) -> Request:
    """The request with its body checked, when that came as a dict or as arguments; `where` is what to call it."""
    if not isinstance(request.body, Mapping):
        return request
    kind = endpoint.body_type()
    if isinstance(kind, Variants):
        return request._replace(body=build_variant(kind, request.body, where))
    return request._replace(body=build(kind, request.body, where))


F = TypeVar("F", bound=Callable[..., Any])


def describe(flow: F, endpoint: Endpoint[..., Any]) -> F:
    """The flow with the endpoint's name and documentation."""
    flow.__doc__ = endpoint.request.__doc__
    flow.operation = endpoint.NAME  # pyright: ignore[reportFunctionMemberAccess]  # a test asks which endpoints have a flow
    return flow
