"""Lists, page after page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import Any, Generic, TypeVar

from gemkit_raw.models import Model
from gemkit_raw.types import Request

from .._values import Value
from ..errors import DecodingError
from .calls import call
from .endpoints import open_endpoint
from .settings import Settings
from .steps import Emit, Stream

T = TypeVar("T")


class Page(Value, Generic[T]):
    """Some items of a list, and the answer they came in."""

    items: Sequence[T]
    response: Any


def list_pages(
    settings: Settings,
    endpoint_name: str,
    items: str | Callable[[Any], Sequence[Any] | None],
    *within: str,
    config: Mapping[str, Any] | None,
    page_size: int | None,
    limit: int | None,
) -> Stream[Page[Any]]:
    """Every page of a list; `items` is the answer's attribute that holds them, or takes them out of it; `within` their parent."""
    options = dict(config or {})
    size = options.pop("page_size", page_size)
    token = options.pop("page_token", None)
    if options:
        raise TypeError(f"config has no {next(iter(options))!r}; a list takes 'page_size' and 'page_token'")
    check_count("page_size", size)
    endpoint = open_endpoint(endpoint_name)

    def ask(token: str | None) -> Request:
        return endpoint.request(*within, page_size=size, page_token=token)

    take = attrgetter(items) if isinstance(items, str) else items
    return walk_pages(settings, endpoint, ask, take, token=token, limit=limit)


def walk_pages(
    settings: Settings,
    endpoint: Any,
    ask: Callable[[str | None], Request],
    items: Callable[[Any], Sequence[T] | None],
    *,
    token: str | None = None,
    limit: int | None = None,
) -> Stream[Page[T]]:
    """Every page of a list, as far as `limit` items go.

    Args:
        settings: of the client.
        endpoint: what lists.
        ask: makes the request for the page behind a token.
        items: takes what an answer holds.
        token: that of the page to begin with.
        limit: how many items the pages have in all, at most; the last one is cut there.
    """
    check_count("limit", limit)
    left = limit
    while True:
        answer = yield from call(settings, endpoint, ask(token))
        found = (items(answer) or ())[:left]
        settings.model_names.update(item.name for item in found if isinstance(item, Model) and item.name)
        yield Emit(Page(found, answer))
        if left is not None:
            left -= len(found)
        previous, token = token, answer.next_page_token
        if not token or left == 0:
            return
        if token == previous:
            raise DecodingError("The service gives the same page token again, so that the list would never end.")


def check_count(name: str, count: Any) -> None:
    """ValueError for what is no number of things to ask for."""
    if count is not None and (not isinstance(count, int) or count < 1):
        raise ValueError(f"{name} is a number from 1 on, not {count!r}")
