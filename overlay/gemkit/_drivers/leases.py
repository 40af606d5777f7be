"""Things of the service that a block of code holds for its length."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator
from typing import Any, Concatenate, ParamSpec, Self

from gemkit_raw.models import CachedContent

from .._core.flows import caches
from ..errors import GemkitError
from . import awaiting, blocking
from .binding import Method

P = ParamSpec("P")


class Cache(CachedContent):
    """A cache that was just made; as a context manager, it is deleted at the end, however that comes."""

    __slots__ = ("_driver",)
    __hash__ = None  # models are mutable

    _driver: blocking.Driver

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        try:
            self._driver.run(caches.release_cache(self._driver.settings, self))
        except GemkitError as failure:
            keep_error(error, failure, self)

    def __eq__(self, other: object) -> bool:
        """Caches are equal when they put the same on the wire."""
        return self.to_dict() == other.to_dict() if isinstance(other, CachedContent) else NotImplemented

    def __reduce__(self) -> tuple[Any, ...]:
        return CachedContent.from_dict, (self.to_dict(),)  # a copy can't delete


class PendingCache(Coroutine[Any, Any, CachedContent]):
    """A cache about to be made: `await` it; or `async with` it, and it is deleted at the end, however that comes."""

    __slots__ = ("_cache", "_driver", "_making")

    _cache: CachedContent

    def __init__(self, driver: awaiting.Driver, making: Coroutine[Any, Any, CachedContent]) -> None:
        self._driver = driver
        self._making = making

    def __await__(self) -> Generator[Any, Any, CachedContent]:
        return self._making.__await__()

    def send(self, value: Any) -> Any:
        """As a coroutine does."""
        return self._making.send(value)

    def throw(self, *error: Any) -> Any:
        """As a coroutine does."""
        return self._making.throw(*error)

    def close(self) -> None:
        """As a coroutine does."""
        self._making.close()

    async def __aenter__(self) -> CachedContent:
        self._cache = await self._making
        return self._cache

    async def __aexit__(self, _: object, error: BaseException | None, __: object) -> None:
        try:
            await self._driver.run(caches.release_cache(self._driver.settings, self._cache))
        except GemkitError as failure:
            keep_error(error, failure, self._cache)


def keep_error(error: BaseException | None, failure: GemkitError, cache: CachedContent) -> None:
    """Raise what kept a cache from being deleted; a note will do where something else went wrong before."""
    if error is None:
        raise failure
    error.add_note(f"{cache.name} could not be deleted: {failure}. It expires at {cache.expire_time}.")


def _begin(driver: blocking.Driver, flow: Callable[[], Any]) -> Any:
    run = blocking.Run[Any](driver, flow())
    if driver.held:
        return blocking.StreamingResponse(run, blocking.Run[Any].finish)
    made = run.finish()
    if driver.raw:
        return made
    cache = Cache.from_dict(made.to_dict())
    cache._driver = driver  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # its own module
    return cache


def _begin_awaiting(driver: awaiting.Driver, flow: Callable[[], Any]) -> Any:
    run = awaiting.Run[Any](driver, flow())
    if driver.held:
        return awaiting.AsyncStreamingResponse(run, awaiting.Run[Any].finish)
    return run.finish() if driver.raw else PendingCache(driver, run.finish())


def lease(flow: Callable[Concatenate[Any, P], Any]) -> Method[P, Cache]:
    """A flow that makes a cache as a method that gives one."""
    return Method(flow, _begin)


def lease_awaiting(flow: Callable[Concatenate[Any, P], Any]) -> Method[P, PendingCache]:
    """A flow that makes a cache as a method whose result is awaited, or held by `async with`."""
    return Method(flow, _begin_awaiting)
