"""The three ways to run a scenario: a coroutine that is written against the async surface."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Generator
from types import MethodType
from typing import Any, Self

import trio

from gemkit import AsyncClient, Client
from gemkit._drivers.binding import Resource
from gemkit._drivers.blocking import Pager, Stream


class Blocking:
    """Something blocking that behaves like its async twin, so that one scenario fits both.

    A call is done when it returns; what it gave can then be awaited. Nothing here knows a method by name.
    """

    def __init__(self, twin: Any) -> None:
        self.__dict__["_twin"] = twin

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._twin, name)
        return Blocking(value) if isinstance(value, MethodType | Resource) else value

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._twin, name, value)

    def __call__(self, *args: Any, **kwargs: Any) -> Blocking:
        return Blocking(self._twin(*args, **kwargs))

    def __await__(self) -> Generator[Any, Any, Any]:
        return self if isinstance(self._twin, Stream | Pager) else self._twin
        yield

    async def __aiter__(self) -> AsyncIterator[Any]:
        for item in self._twin:
            yield item

    async def __aenter__(self) -> Self:
        self._twin.__enter__()
        return self

    async def __aexit__(self, *fault: object) -> None:
        self._twin.__exit__(*fault)


def run_blocking(scenario: Coroutine[Any, Any, None]) -> None:
    try:
        scenario.send(None)
    except StopIteration:
        return
    scenario.close()
    raise AssertionError("the scenario waits for something that the client did not give")


def run_trio(scenario: Coroutine[Any, Any, None]) -> None:
    async def main() -> None:
        await scenario

    trio.run(main)


RUN: dict[str, Callable[[Coroutine[Any, Any, None]], None]] = {
    "blocking": run_blocking,
    "asyncio": asyncio.run,
    "trio": run_trio,
}


def make_client(surface: str, **options: Any) -> Any:
    return Blocking(Client(**options)) if surface == "blocking" else AsyncClient(**options)
