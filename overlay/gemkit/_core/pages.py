"""Lists, page after page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from attrs import frozen

from gemkit_raw.types import Request

from ..errors import DecodingError
from .calls import call
from .endpoints import open_endpoint
from .settings import Settings
from .steps import Emit, Stream

T = TypeVar("T")


@frozen
class Page(Generic[T]):
    """Some items of a list, and the answer they came in."""

    items: Sequence[T]
    response: Any


def list_pages(
    settings: Settings, endpoint_name: str, items: str, config: Mapping[str, Any] | None, page_size: int | None
) -> Stream[Page[Any]]:
    """Every page of a list; `items` is the answer's attribute that holds them."""
    options = dict(config or {})
    size = options.pop("page_size", page_size)
    token = options.pop("page_token", None)
    if options:
        raise TypeError(f"config has no {next(iter(options))!r}; a list takes 'page_size' and 'page_token'")
    if size is not None and (not isinstance(size, int) or size < 1):
        raise ValueError(f"page_size is a number from 1 on, not {size!r}")
    endpoint = open_endpoint(endpoint_name)

    def ask(token: str | None) -> Request:
        return endpoint.request(page_size=size, page_token=token)

    return walk_pages(settings, endpoint, ask, lambda answer: getattr(answer, items), token)


def walk_pages(
    settings: Settings,
    endpoint: Any,
    ask: Callable[[str | None], Request],
    items: Callable[[Any], Sequence[T] | None],
    token: str | None = None,
) -> Stream[Page[T]]:
    """Every page of a list: `ask` makes the request for the page behind a token, `items` takes what it holds."""
    while True:
        answer = yield from call(settings, endpoint, ask(token))
        yield Emit(Page(items(answer) or (), answer))
        previous, token = token, answer.next_page_token
        if not token:
            return
        if token == previous:
            raise DecodingError("The service gives the same page token again, so that the list would never end.")
