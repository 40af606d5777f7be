"""Checks, the client they are given, and what they may say of a refusal."""

from __future__ import annotations

import contextlib
import functools
import importlib
import inspect
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .exchanges import Exchanges

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from pathlib import Path

# By name, since google-genai is not among this project's own requirements.
genai: Any = importlib.import_module("google.genai")
types: Any = genai.types
errors: Any = genai.errors
newer_errors: Any = importlib.import_module("google.genai._gaos.lib.compat_errors")  # of interactions and their like

BOTH, BETA, ALPHA = ("v1", "v1beta"), ("v1beta",), ("v1alpha",)
FLAVOURS = ("sync", "async")


@dataclass(frozen=True)
class Check:
    """One thing that is called, in all the ways it can be."""

    namespace: str
    name: str
    run: Callable[[Any], Awaitable[None]]
    versions: tuple[str, ...]
    flavours: tuple[str, ...]


CHECKS: list[Check] = []
CALLED: Counter[tuple[str, str]] = Counter()
"""How often each method was called, by its path and flavour."""


def check(
    name: str, versions: tuple[str, ...] = BOTH, flavours: tuple[str, ...] = FLAVOURS
) -> Callable[[Callable[[Any], Awaitable[None]]], Callable[[Any], Awaitable[None]]]:
    """Write a check down; its module says the namespace."""

    def register(run: Callable[[Any], Awaitable[None]]) -> Callable[[Any], Awaitable[None]]:
        namespace = run.__module__.rpartition(".")[2].partition("__")[0]
        CHECKS.append(Check(namespace, name, run, versions, flavours))
        return run

    return register


@dataclass
class Caller:
    """google-genai's client of one version and flavour, with what has been sent."""

    url: str
    version: str
    flavour: str
    folder: Path
    exchanges: Exchanges = field(default_factory=Exchanges)

    @functools.cached_property
    def client(self) -> Face:
        return self.make_client()

    def make_client(self, **options: Any) -> Face:
        """The client, with a face that can be awaited in any flavour."""
        client = self.make_official(**options)
        return Face(client.aio if self.flavour == "async" else client, "", self)

    def make_official(self, **options: Any) -> Any:
        """The client as google-genai has it."""
        blocking, awaiting = self.exchanges.make_transports()
        http_options = types.HttpOptions(
            base_url=self.url,
            api_version=self.version,
            client_args={"transport": blocking},
            async_client_args={"transport": awaiting},
            retry_options=types.HttpRetryOptions(attempts=1),
        )
        return genai.Client(**{"api_key": "test-key", "http_options": http_options, **options})


class Face:
    """A part of the client: what is called is counted, and can be awaited."""

    def __init__(self, target: Any, path: str, caller: Caller) -> None:
        self.target = target
        self.caller = caller
        self._path = path

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.target, name)
        path = f"{self._path}.{name}" if self._path else name
        if inspect.isroutine(value):
            return self._wrap(value, path)
        return Face(value, path, self.caller) if is_part(value) else value

    def _wrap(self, function: Callable[..., Any], path: str) -> Callable[..., Awaitable[Any]]:
        async def call(*args: Any, **kwargs: Any) -> Any:
            CALLED[path, self.caller.flavour] += 1
            result = function(*args, **kwargs)
            if inspect.isawaitable(result):
                result = await result
            if isinstance(result, (genai.chats.Chat, genai.chats.AsyncChat)):
                return Face(result, "chats.Chat", self.caller)
            return Items(result) if hasattr(result, "__next__") else result

        return call


class Items:
    """A blocking iterator, a page or a stream, as an asynchronous one."""

    def __init__(self, target: Any) -> None:
        self._target = target

    async def __aiter__(self) -> AsyncIterator[Any]:
        for item in self._target:
            yield item

    def __len__(self) -> int:
        return len(self._target)

    def __getitem__(self, index: int) -> Any:
        return self._target[index]

    async def next_page(self) -> Any:
        return self._target.next_page()

    async def aclose(self) -> None:
        self._target.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._target, name)


def is_part(value: Any) -> bool:
    """Whether this is a namespace, or its like, rather than data."""
    kind = type(value)
    return kind.__module__.startswith("google.genai") and not hasattr(kind, "model_fields")


async def every(items: Any) -> list[Any]:
    """All of what a call lists or streams."""
    return [item async for item in items]


class Refusal:
    """How a call was refused, once it was."""

    code = 0
    status: str | None = None
    message = ""
    details: Any = None


@contextlib.contextmanager
def refused(code: int, status: str | None = None, saying: str = "") -> Iterator[Refusal]:
    """A block that must end in an error from the service, and how it did."""
    refusal = Refusal()
    try:
        yield refusal
    except errors.APIError as error:
        refusal.code, refusal.status = error.code, error.status
        refusal.message, refusal.details = error.message or "", error.details
    except newer_errors.APIStatusError as error:
        refusal.code, refusal.details = error.status_code, error.body
        refusal.message = error.body["error"]["message"] if isinstance(error.body, dict) else error.message
    assert refusal.code, f"It was not refused; {code} was expected."
    assert refusal.code == code, (refusal.code, code, refusal.message)
    assert status in (None, refusal.status), (refusal.status, status)
    assert saying in refusal.message, (refusal.message, saying)
