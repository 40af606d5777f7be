"""The driver that blocks."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Generator, Iterator
from typing import Any, Concatenate, Generic, ParamSpec, Self, TypeVar
from weakref import finalize

from .._core.pages import Page
from .._core.settings import Settings
from .._core.steps import Draw, Flow, Load, Open, Pull, Read, Received, Send, Sleep, Step
from .._core.steps import Stream as StreamFlow
from .binding import ListMethod, Method
from .cursor import Cursor
from .http import build_request, find_library, make_client, read_head, translate
from .sources import LocalFile, load_file

P = ParamSpec("P")
T = TypeVar("T")


class Driver:
    """Performs steps over an httpx.Client: the caller's, or one of its own that is made when first needed."""

    def __init__(self, settings: Settings, http_client: Any = None) -> None:
        self.settings = settings
        self.library = find_library(http_client, "Client") if http_client is not None else None
        self._client = http_client
        self._owned = http_client is None
        self._lock = threading.Lock()
        self._closed = False

    @property
    def client(self) -> Any:
        with self._lock:
            if self._closed:
                raise RuntimeError("This client has been closed; make a new one.")
            if self._client is None:
                import httpx

                self.library = httpx
                self._client = make_client(httpx, "Client")
                # A driver that is simply dropped closes its connections too, also when Python ends.
                finalize(self, self._client.close)
            return self._client

    def close(self) -> None:
        with self._lock:
            self._closed = True
            client, self._client = self._client, None
        if client is not None and self._owned:
            client.close()

    def run(self, flow: Flow[T]) -> T:
        """The result of a flow."""
        run: Run[Any] = Run(self, flow)
        try:
            while not run.ended:
                run.advance()
            return run.result
        finally:
            run.close()


class Run(Generic[T]):
    """A flow under way, with the response and the file it holds open."""

    def __init__(self, driver: Driver, flow: Generator[Any, Any, Any]) -> None:
        self._driver = driver
        self._cursor: Cursor[T] = Cursor(flow)
        self._response: Any = None
        self._chunks: Iterator[bytes] = iter(())
        self._file: LocalFile | None = None

    @property
    def ended(self) -> bool:
        """Whether there is nothing more to come."""
        return self._cursor.ended

    @property
    def result(self) -> Any:
        """What the flow returned, once it has ended."""
        return self._cursor.result

    def advance(self) -> T | None:
        """Go on to the next item that the flow emits, or to its end (then `ended` is set)."""
        step = self._cursor.resume()
        while step is not None:
            try:
                fact = self._perform(step)
            except Exception as error:  # noqa: BLE001  # the flow is told of every fault, and decides
                step = self._cursor.fail(error)
            else:
                step = self._cursor.resume(fact)
        return self._cursor.item

    def _perform(self, step: Step) -> Any:
        match step:
            case Read():
                return self._read()
            case Send():
                return self._send(step)
            case Sleep():
                return time.sleep(step.seconds)
            case Draw():
                return random.random()  # noqa: S311  # jitter, no secret
            case Load():
                return load_file(step.path, step.at_most)
            case Open():
                self._file = LocalFile(step.file)
                return self._file.facts
            case Pull():
                return self._file.pull(step.size) if self._file else b""

    def _send(self, step: Send) -> Received:
        driver = self._driver
        client = driver.client
        try:
            response = client.send(
                build_request(client, driver.settings, step.request), stream=True, follow_redirects=False
            )
            if step.stream and response.status_code == 200:
                self._response = response
                self._chunks = response.iter_bytes()
                return read_head(response, b"", driver.settings)
            try:
                return read_head(response, response.read(), driver.settings)
            finally:
                response.close()
        except Exception as error:
            if (ours := translate(error, driver.library)) is None:
                raise
            raise ours from error

    def _read(self) -> bytes:
        try:
            for chunk in self._chunks:
                if chunk:
                    return chunk
        except Exception as error:
            if (ours := translate(error, self._driver.library)) is None:
                raise
            raise ours from error
        return b""

    def close(self) -> None:
        """End the flow where it stands and give back what it holds."""
        try:
            self._cursor.close()
        finally:
            if self._file:
                self._file.close()
            if self._response is not None:
                self._response.close()


class Stream(Generic[T]):
    """Items as they arrive: iterate over it. It is closed at its end, on an error, and as a context manager."""

    def __init__(self, driver: Driver, flow: StreamFlow[T]) -> None:
        self._run: Run[T] = Run(driver, flow)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        run = self._run
        if not run.ended:
            try:
                item = run.advance()
            except BaseException:
                run.close()
                raise
            if not run.ended:
                return item  # pyright: ignore[reportReturnType]  # None only at the end
            run.close()
        raise StopIteration

    def close(self) -> None:
        """Stop here; the connection is given back."""
        self._run.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        if hasattr(self, "_run"):
            self._run.close()


class Pager(Generic[T]):
    """A list that is fetched page by page while it is iterated over; each iteration begins anew."""

    def __init__(self, driver: Driver, begin: Callable[[], StreamFlow[Page[T]]]) -> None:
        self._driver = driver
        self._begin = begin

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Stream[Page[T]]:
        """The pages themselves: `.items`, and the `.response` they came in."""
        return Stream(self._driver, self._begin())


def _run(driver: Driver, begin: Callable[[], Flow[T]]) -> T:
    return driver.run(begin())


def _stream(driver: Driver, begin: Callable[[], StreamFlow[T]]) -> Stream[T]:
    return Stream(driver, begin())


def call(flow: Callable[Concatenate[Any, P], Flow[T]]) -> Method[P, T]:
    """A flow as a method that gives its result."""
    return Method(flow, _run)


def stream(flow: Callable[Concatenate[Any, P], StreamFlow[T]]) -> Method[P, Stream[T]]:
    """A flow that emits as a method that gives a Stream."""
    return Method(flow, _stream)


def pager(flow: Callable[Concatenate[Any, P], StreamFlow[Page[T]]]) -> ListMethod[P, Pager[T]]:
    """A flow that emits pages as a method that gives a Pager."""
    return ListMethod(flow, Pager)
