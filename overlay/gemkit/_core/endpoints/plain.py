"""Flows for endpoints that need nothing but their request and their answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Concatenate, ParamSpec, TypeVar

import gemkit_raw.models
from gemkit_raw.types import Request

from ..calls import call
from ..inputs import build
from ..pages import Page, walk_pages
from ..settings import Settings
from ..steps import Flow, Stream
from . import Endpoint

P = ParamSpec("P")
T = TypeVar("T")


def plain(endpoint: Endpoint[P, T]) -> Callable[Concatenate[Settings, P], Flow[T]]:
    """The flow of an endpoint, with the arguments of its request; a `body` may be a dict."""

    def flow(settings: Settings, *args: P.args, **kwargs: P.kwargs) -> Flow[T]:
        request: Callable[..., Request] = endpoint.request
        return (yield from call(settings, endpoint, request(*args, **_settle(endpoint, kwargs))))

    return _describe(flow, endpoint)


def listing(
    endpoint: Endpoint[P, T], items: Callable[[T], Sequence[Any] | None]
) -> Callable[Concatenate[Settings, P], Stream[Page[Any]]]:
    """The flow of an endpoint that lists: it emits every page."""

    def flow(settings: Settings, *args: P.args, **kwargs: P.kwargs) -> Stream[Page[Any]]:
        request: Callable[..., Request] = endpoint.request

        def ask(token: str | None) -> Request:
            return request(*args, **(kwargs if token is None else {**kwargs, "page_token": token}))

        yield from walk_pages(settings, endpoint, ask, items)

    return _describe(flow, endpoint)


def _settle(endpoint: Endpoint[..., Any], kwargs: Mapping[str, Any]) -> Any:
    body = kwargs.get("body")
    if not isinstance(body, Mapping):
        return kwargs
    return {**kwargs, "body": build(getattr(gemkit_raw.models, str(endpoint.BODY)), body, "body")}


F = TypeVar("F", bound=Callable[..., Any])


def _describe(flow: F, endpoint: Endpoint[..., Any]) -> F:
    flow.__doc__ = endpoint.request.__doc__
    flow.operation = endpoint.NAME  # pyright: ignore[reportFunctionMemberAccess]  # a test asks which endpoints have a flow
    return flow
