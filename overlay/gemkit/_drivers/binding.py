"""Flows as methods: the public classes are tables of these."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial, reduce, update_wrapper
from importlib import import_module
from types import MethodType
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, ParamSpec, Protocol, Self, TypeVar, overload

from .._core.http_options import NAMES, split_config
from .._core.pages import Page
from .._core.settings import change
from .._core.steps import Received
from ..responses import find_request_id
from ..timeouts import Timeout

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from gemkit_raw.models import BatchEmbedContentsResponse, CountTokensResponse, GenerateContentResponse

    from .awaiting import AsyncResponseStream, AsyncToolRunner
    from .blocking import ResponseStream, ToolRunner

    Answer = TypeVar(
        "Answer",
        GenerateContentResponse,
        CountTokensResponse,
        BatchEmbedContentsResponse,
        ResponseStream,
        Coroutine[Any, Any, GenerateContentResponse],
        Coroutine[Any, Any, CountTokensResponse],
        Coroutine[Any, Any, BatchEmbedContentsResponse],
        AsyncResponseStream,
        ToolRunner,
        AsyncToolRunner,
    )
    """What flows give that name the options of a call among their own, so that all they take is known."""

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)
OPTIONS = {"timeout", "max_retries", "headers", "extra_query", "extra_body"}
"""What every method takes besides the arguments of its flow."""


class Resource:
    """Something with methods that are flows: a driver to run them and the subject they are about."""

    __slots__ = ("_driver", "_subject")

    def __init__(self, driver: Any, subject: Any) -> None:
        self._driver = driver
        self._subject = subject

    @property
    def with_raw_response(self) -> Any:
        """The same methods, each giving a `RawResponse`: status, headers, request id, body, and what the method gives.

        Streams and lists are as ever.
        """
        return type(self)(self._driver.with_raw(), self._subject)

    @property
    def with_streaming_response(self) -> Any:
        """The same methods, each giving a context manager that holds the answer before its body is read.

        It has `status`, `headers` and `request_id`, reads by `iter_bytes()`, `iter_lines()` or `read()`, and `parse()` gives
        what the method gives. Lists are as ever.
        """
        return type(self)(self._driver.with_held(), self._subject)


class Deferred(NamedTuple):
    """A flow whose module is not imported yet."""

    module: str
    name: str

    def load(self) -> Callable[..., Any]:
        return getattr(import_module(self.module), self.name)


class Later:
    """Stands for a module of flows until one of them is needed: its attributes are Deferred."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Deferred:
        return Deferred(self._module, name)


class Method(Generic[P, R]):
    """A flow as a method of a Resource, with the flow's own signature (less its subject) and docstring."""

    def __init__(self, flow: Callable[..., Any] | Deferred, begin: Callable[[Any, Callable[[], Any]], R]) -> None:
        self._given = flow
        self._begin = begin

    @cached_property
    def flow(self) -> Callable[..., Any]:
        return self._given.load() if isinstance(self._given, Deferred) else self._given

    if not TYPE_CHECKING:  # checkers take it for a str

        @property
        def __doc__(self) -> str | None:
            return self.flow.__doc__

    @cached_property
    def _function(self) -> Callable[..., R]:
        """What is bound to a resource; made when it is first used, like all that few programs need."""
        flow, begin = self.flow, self._begin
        code = flow.__code__
        names = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
        config_at = names.index("config") if "config" in names else None
        known = OPTIONS.difference(names)  # of a wait, `timeout` is how long it may take

        def method(resource: Resource, *args: Any, **kwargs: Any) -> R:
            driver, subject = resource._driver, resource._subject  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # Resource keeps them for us
            layers = [{name: kwargs.pop(name) for name in known & kwargs.keys()}]
            if config_at is not None:
                args, layers[:0] = take_http_options(args, kwargs, config_at)
            if any(layers):
                settings = reduce(change, layers, driver.settings)
                driver, subject = driver.with_settings(settings), subject.with_settings(settings)
            return begin(driver, partial(flow, subject, *args, **kwargs))

        function = update_wrapper(method, flow)
        function.__name__ = self._name
        function.__qualname__ = f"{self._owner.__qualname__}.{self._name}"
        function.__module__ = self._owner.__module__
        return function

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self: Method[P, Answer], instance: Resource, owner: type) -> Callable[P, Answer]: ...
    @overload
    def __get__(self, instance: Resource, owner: type) -> Call[P, R]: ...
    def __get__(self, instance: Resource | None, owner: type) -> Any:
        return self if instance is None else MethodType(self._function, instance)

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner
        self._name = name


def take_http_options(
    args: tuple[Any, ...], kwargs: dict[str, Any], config_at: int
) -> tuple[tuple[Any, ...], list[dict[str, Any]]]:
    """The arguments without google-genai's `http_options`; and what these said, in the config and then beside it."""
    if len(args) > config_at:
        config, options = split_config(args[config_at])
        args = (*args[:config_at], config, *args[config_at + 1 :])
    else:
        config, options = split_config(kwargs.get("config"))
        if "config" in kwargs:
            kwargs["config"] = config
    beside = {name: kwargs.pop(name) for name in NAMES if name in kwargs}
    return args, [options, split_config(beside)[1]] if beside else [options]


class Opened(Generic[R]):
    """What a driver's StreamingResponse is, but for its I/O."""

    def __init__(self, run: Any, parse: Callable[[Any], R]) -> None:
        self._run = run
        self._parse = parse
        self._touched = False

    @property
    def _head(self) -> Received:
        if self._run.received is None:
            raise RuntimeError("Nothing was sent yet: `with ... as answer` does that.")
        return self._run.received

    @property
    def status(self) -> int:
        """The HTTP status, e.g. 200."""
        return self._head.status

    @property
    def headers(self) -> Mapping[str, str]:
        """By lower-case name."""
        return self._head.headers

    @property
    def request_id(self) -> str | None:
        """What to quote when asking Google about this request, if the answer names one."""
        return find_request_id(self.headers)

    def _finish(self) -> R:
        if self._touched:
            raise RuntimeError("The body is read already; parse() is instead of reading it.")
        return self._parse(self._run)


class Paged(Generic[T]):
    """What a driver's pager is, but for its I/O: google-genai's page by page, beside the iteration."""

    def __init__(self, driver: Any, begin: Callable[[], Any]) -> None:
        self._driver = driver
        self._begin = begin
        self._pages: Any = None
        self._page: Page[T] | None = None
        self._turned = False

    @property
    def _current(self) -> Sequence[T]:
        if self._page is None:
            raise RuntimeError("Nothing was fetched yet: await the list, or iterate over it.")
        return self._page.items

    def __repr__(self) -> str:
        """Nothing is fetched for it."""
        there = "nothing fetched yet" if self._page is None else f"a page of {len(self._page.items)}"
        return f"<{type(self).__name__}: {there}>"

    def __str__(self) -> str:
        """The page that you are at, such as a table of models."""
        return repr(self) if self._page is None else str(self._page.items)

    def _repr_markdown_(self) -> str | None:
        write = None if self._page is None else getattr(self._page.items, "_repr_markdown_", None)
        return write and write()

    def _turn(self, page: Page[T] | None) -> Sequence[T]:
        if page is None:
            raise IndexError("there are no more pages")
        self._turned = self._page is not None
        self._page = page
        return page.items

    def _take_over(self) -> tuple[Sequence[T], Any]:
        """What an iteration need not fetch again: the first page, and what goes on from there; once."""
        if self._turned or self._page is None:
            return (), None
        first, pages = self._page.items, self._pages
        self._page = self._pages = None
        return first, pages


class Call(Protocol[P, R_co]):
    """What a method is called with: what its flow takes; and the options of a call, which a ParamSpec has no way to add."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co: ...
    @overload
    def __call__(self, *args: Any, timeout: float | Timeout, **kwargs: Any) -> R_co: ...
    @overload
    def __call__(self, *args: Any, max_retries: int, **kwargs: Any) -> R_co: ...
    @overload
    def __call__(self, *args: Any, headers: Mapping[str, str], **kwargs: Any) -> R_co: ...
    @overload
    def __call__(self, *args: Any, extra_query: Mapping[str, Any], **kwargs: Any) -> R_co: ...
    @overload
    def __call__(self, *args: Any, extra_body: Mapping[str, Any], **kwargs: Any) -> R_co: ...


class ListCall(Protocol[P, R_co]):
    """What a list is called with: a `limit` besides."""

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co: ...
    @overload
    def __call__(self, *args: Any, limit: int | None, **kwargs: Any) -> R_co: ...
    @overload
    def __call__(self, *args: Any, timeout: float | Timeout, **kwargs: Any) -> R_co: ...
    @overload
    def __call__(self, *args: Any, max_retries: int, **kwargs: Any) -> R_co: ...
    @overload
    def __call__(self, *args: Any, headers: Mapping[str, str], **kwargs: Any) -> R_co: ...
    @overload
    def __call__(self, *args: Any, extra_query: Mapping[str, Any], **kwargs: Any) -> R_co: ...


class ListMethod(Method[P, R]):
    # A flow that emits pages as a method. Each class has a docstring of its own, be it None: it would be that of every list.
    if not TYPE_CHECKING:
        __doc__ = vars(Method)["__doc__"]

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: Resource, owner: type) -> ListCall[P, R]: ...
    def __get__(self, instance: Resource | None, owner: type) -> Any:
        return super().__get__(instance, owner)
