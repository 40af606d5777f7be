"""The driver that awaits, under asyncio or trio."""

from __future__ import annotations

import copy
import sys
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Generator, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Self, TypeVar, cast
from weakref import WeakKeyDictionary

from .._core.pages import Page
from .._core.settings import Settings
from .._core.sse import LineDecoder
from .._core.steps import (
    CanAwait,
    Flow,
    Gather,
    HttpRequest,
    Invoke,
    Now,
    Pause,
    Read,
    Received,
    Restart,
    Send,
    Sleep,
    Step,
    Weigh,
)
from .._core.steps import Stream as StreamFlow
from ..responses import RawResponse
from .binding import ListMethod, Method, Opened, Paged
from .cursor import Cursor
from .http import (
    Body,
    Deadline,
    Shared,
    Way,
    announce,
    build_request,
    find_library,
    make_way,
    note,
    observe,
    read_head,
    refuse_nesting,
    tell,
    translate,
)
from .local import Local

if TYPE_CHECKING:
    from gemkit_raw.models import Content, GenerateContentResponse

    from .._core.flows.tools import ToolRun

P = ParamSpec("P")
T = TypeVar("T")


class Connections(Shared):
    """httpx.AsyncClients: the caller's, or one of its own for each event loop."""

    def __init__(self, http_client: Any, args: Mapping[str, Any]) -> None:
        super().__init__(None if http_client is None else find_library(http_client, "AsyncClient"))
        self._args = args
        self._given = None if http_client is None else Way(lambda: http_client)
        self._ways: WeakKeyDictionary[Any, Way] = WeakKeyDictionary()

    @property
    def way(self) -> Way:
        if self.check():
            self._ways.clear()
        if self._given is not None:
            return self._given
        loop = find_loop()
        way = self._ways.get(loop)
        if way is None:  # connections belong to the loop that opened them
            for other in filter(is_over, list(self._ways)):  # they hold on to each other
                self._ways.pop(other, None)
            self._ways[loop] = way = make_way("AsyncClient", self._args, find_transport())
        return way

    async def send(self, settings: Settings, request: HttpRequest, left: float | None) -> Any:
        """The answer to a request, its body still to come."""
        way = self.way
        if way.direct is not None and (answer := await way.direct.send_async(settings, request, left)) is not None:
            return answer
        return await way.client.send(
            build_request(way.client, settings, request, left), stream=True, follow_redirects=False
        )

    async def close(self) -> None:
        self.closed = True
        way = self._ways.pop(find_loop(), None)
        self._ways.clear()  # those of other loops can't be closed from here; they end with their sockets
        if way is not None:
            await way.opened.aclose()


class Driver:
    """Performs steps over the connections of a client."""

    def __init__(
        self, settings: Settings, http_client: Any = None, args: Mapping[str, Any] = {}
    ) -> None:  # nobody changes it
        self.settings = settings
        self.shared = Connections(http_client, args)
        self.raw = False
        self.held = False

    def with_settings(self, settings: Settings) -> Driver:
        """A driver with other settings over the same connections."""
        other = copy.copy(self)
        other.settings = settings
        return other

    def with_raw(self) -> Driver:
        """A driver whose results are RawResponses."""
        other = copy.copy(self)
        other.raw = True
        return other

    def with_held(self) -> Driver:
        """A driver whose results are AsyncStreamingResponses."""
        other = copy.copy(self)
        other.held = True
        return other

    async def close(self) -> None:
        await self.shared.close()

    async def run(self, flow: Flow[T]) -> T:
        """The result of a flow."""
        return await Run[T](self, flow).finish()


class Run(Generic[T]):
    """A flow under way, with the response and the file it holds open."""

    def __init__(self, driver: Driver, flow: Generator[Any, Any, Any], *, paced: bool = False) -> None:
        self._driver = driver
        self._deadline = Deadline(driver.settings.timeout.total if driver.settings.timeout else None)
        self._paced = paced
        self.cursor: Cursor[T] = Cursor(flow)
        self._response: Any = None
        self._chunks: AsyncGenerator[bytes] | None = None
        self._local = Local()
        self._holding = False
        self._held: Send | None = None
        self.received: Received | None = None
        """The last answer; of one that is still coming in, its head."""

    @property
    def ended(self) -> bool:
        """Whether there is nothing more to come."""
        return self.cursor.ended

    @property
    def snapshot(self) -> GenerateContentResponse:
        """What the chunks so far make together."""
        from gemkit_raw.models import GenerateContentResponse

        return self.cursor.whole.response if self.cursor.whole else GenerateContentResponse()

    async def finish(self) -> Any:
        """What the flow returns at its end."""
        try:
            while not self.ended:
                await self.advance()
            result = self.cursor.result
            return RawResponse(*self.received, result) if self._driver.raw and self.received else result
        finally:
            await self.close()

    async def hold(self) -> None:
        """Go on until a good answer has begun, and leave its body where it is."""
        self._holding = True
        await self.advance()
        self._holding = False

    async def advance(self) -> T | None:
        """Go on to the next item that the flow emits, or to its end (then `ended` is set)."""
        if self._paced or not self.cursor.begun:
            self._deadline.restart()
        step = self._held or self.cursor.resume()
        while step is not None:
            try:
                fact = await self._perform(step)
            except Exception as error:  # noqa: BLE001  # the flow is told of every fault, and decides
                step = self.cursor.fail(error)
            else:
                if self._held is not None:
                    return None
                step = self.cursor.resume(fact)
        return self.cursor.item

    async def _perform(self, step: Step) -> Any:
        match step:
            case Read():
                return await self.read()
            case Send() if self._held is not None:
                self._held = None
                return await self._collect(step)
            case Send():
                self._deadline.follow(step.request)
                observe(self._driver.settings.before_send, step.request)
                self.received = await within(self._deadline, self._send(self._local.embody(step, in_thread)))
                observe(self._driver.settings.after_response, step.request, self.received)
                return self.received
            case Sleep():
                announce(step, self._driver.settings)
                return await sleep(step.seconds)
            case Pause():
                await sleep(step.seconds)
                return self._deadline.restart()
            case Restart():
                return self._deadline.restart()
            case Now() | Weigh():
                return tell(step, self._driver.shared, self._deadline)
            case CanAwait():
                return True
            case Invoke() | Gather():
                from .gathering import gather_async, invoke_async

                try:
                    if isinstance(step, Gather):
                        return await gather_async(step, self._driver.run, find_trio())
                    return await invoke_async(step, find_trio())
                finally:
                    self._deadline.restart()  # the functions' time is the caller's
            case _:
                return await self._local.perform_async(step, in_thread)

    async def _send(self, step: Send) -> Received:
        driver, shared = self._driver, self._driver.shared
        began = time.monotonic()
        if self._response is not None:  # of an attempt that failed
            await close_response(self._response)
        try:
            response = await shared.send(driver.settings, step.request, self._deadline.check())
            note(step.request, response, began)
            shared.earn(response)
            if (step.stream or self._holding) and response.is_success:
                self._response = response
                self._held = step if self._holding else None
                refuse_nesting(response)
                self._chunks = response.aiter_bytes()
                return read_head(response, b"", driver.settings)
            try:
                body = Body(response, step.limit, self._deadline)
                async for chunk in response.aiter_bytes():
                    if not body.add(chunk):
                        break
                return read_head(response, body.content, driver.settings)
            finally:
                await close_response(response)
                response.stream = (
                    None  # which refers to the response, and that to the request: a slice of 8 MB, perhaps
                )
        except Exception as error:
            if (ours := translate(error, shared.library)) is None:
                raise
            raise (ours if self._deadline.left is None or self._deadline.left > 0 else self._deadline.miss()) from error

    async def _collect(self, step: Send) -> Received | None:
        """The answer that was held, now with its body."""
        if self.received is not None and not step.stream:
            body = Body(self._response, step.limit, self._deadline)
            while chunk := await self.read():
                body.add(chunk)
            self.received = self.received._replace(body=body.content)
        return self.received

    async def read(self) -> bytes:
        """The next bytes of the answer that is coming in; none at its end."""
        return await within(self._deadline, self._read())

    async def _read(self) -> bytes:
        try:
            if self._chunks is not None:
                async for chunk in self._chunks:
                    self._deadline.check()  # what is there already is had without a chance to be cancelled
                    return chunk  # httpx gives none that is empty
        except Exception as error:
            if (ours := translate(error, self._driver.shared.library)) is None:
                raise
            raise (ours if self._deadline.left is None or self._deadline.left > 0 else self._deadline.miss()) from error
        return b""

    async def close(self) -> None:
        """End the flow where it stands and give back what it holds."""
        try:
            self.cursor.close()
        finally:
            self._local.close()
            if self._response is not None:
                await close_response(self._response)
            if self._chunks is not None:
                with suppress(RuntimeError):  # another task is reading; the closed response ends that too
                    await self._chunks.aclose()


class AsyncStream(Generic[T]):
    """Items as they arrive: `async for` over it, with or without `await` before it, or as a context manager."""

    def __init__(self, run: Run[T]) -> None:
        self._run = run

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        run = self._run
        try:
            for item in run.cursor.waiting:
                return item
            if not run.ended:
                item = await run.advance()
                if not run.ended:
                    return item  # pyright: ignore[reportReturnType]  # None only at the end
                await run.close()
        except BaseException:
            await run.close()
            raise
        raise StopAsyncIteration

    def __await__(self) -> Generator[Any, Any, Self]:
        return self
        yield  # google-genai's users write `async for chunk in await ...`

    async def close(self) -> None:
        """Stop here; the connection is given back."""
        await self._run.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


class AsyncResponseStream(AsyncStream["GenerateContentResponse"]):
    """The chunks of a response as they arrive; also its text alone, and what they make together."""

    @property
    def text_stream(self) -> AsyncIterator[str]:
        """The text as it arrives: `async for text in stream.text_stream`."""
        return _Texts(self)

    @property
    def object_stream(self) -> AsyncIterator[Any]:
        """The object that was asked for, as it grows: `async for partial in stream.object_stream`.

        These are plain dicts, lists and the like, with what there is so far: what came last is whole, and
        `(await get_final_response()).parsed` is the object of the type that you asked for.

        Raises:
            ParseError, BlockedError: at the end, as `.parsed` of the whole response does.
        """
        return _Objects(self)

    @property
    def snapshot(self) -> GenerateContentResponse:
        """The response so far, its chunks merged; also after an error."""
        return self._run.snapshot

    async def get_final_response(self) -> GenerateContentResponse:
        """The whole response, once the rest of the stream has come."""
        async for _ in self:
            pass
        return self.snapshot


class AsyncToolRunner(AsyncResponseStream):
    """The turns of a model that calls functions, as responses or their chunks; the calls are run as you go on."""

    def __init__(self, run: Run[GenerateContentResponse], tools: ToolRun) -> None:
        super().__init__(run)
        self._tools = tools

    @property
    def history(self) -> list[Content]:
        """All that was said so far, the prompt and the answers of functions included; also after an error."""
        return list(self._tools.history)

    async def get_final_response(self) -> GenerateContentResponse:
        """The last response, once the rest of the turns has been taken."""
        async for _ in self:
            pass
        return self._tools.response

    until_done = get_final_response


class _Texts:
    """The texts of chunks; no async generator, which trio wants closed by hand when it is left early."""

    def __init__(self, chunks: AsyncResponseStream) -> None:
        self._chunks = chunks

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> str:
        async for chunk in self._chunks:
            if text := chunk.text_or_none:
                return text
        _ = self._chunks.snapshot.text  # why there is none, or no more
        raise StopAsyncIteration


class _Objects:
    """What the text of chunks holds so far."""

    def __init__(self, chunks: AsyncResponseStream) -> None:
        from .._core import partial_objects

        self._chunks = chunks
        self._reader = partial_objects.ObjectReader()
        self._objects = partial_objects

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        async for chunk in self._chunks:
            if (partial := self._reader.read(chunk)) is not self._objects.MISSING:
                return partial
        self._objects.check_object(await self._chunks.get_final_response())
        raise StopAsyncIteration


class AsyncPager(Paged[T]):
    """A list that is fetched page by page while it is iterated over; each iteration begins anew."""

    def __aiter__(self) -> AsyncIterator[T]:
        first, pages = self._take_over()
        return _Items(pages or self.pages(), first)

    def __await__(self) -> Generator[Any, Any, Self]:
        """The list with its first page; iterating over it needs no await."""
        return self._load().__await__()

    async def _load(self) -> Self:
        if self._page is None:
            self._pages = self.pages()
            self._turn(await anext(self._pages, None))
        return self

    @property
    def page(self) -> Sequence[T]:
        """The items of the page that you are at, of a list that was awaited."""
        return self._current

    async def next_page(self) -> Sequence[T]:
        """The items of the next page, which is then the one that you are at; IndexError when there is none."""
        await self._load()
        return self._turn(await anext(self._pages, None))

    def __len__(self) -> int:
        return len(self.page)

    def __getitem__(self, index: int) -> T:
        return self.page[index]

    @property
    def page_size(self) -> int:
        """The items that a page has."""
        return len(self.page)

    def pages(self) -> AsyncStream[Page[T]]:
        """The pages themselves: `.items`, and the `.response` they came in."""
        return AsyncStream(Run(self._driver, self._begin(), paced=True))


class _Items(Generic[T]):
    """The items of pages; no async generator, which trio wants closed by hand when it is left early."""

    def __init__(self, pages: AsyncStream[Page[T]], first: Sequence[T]) -> None:
        self._pages = pages
        self._items = iter(first)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._items:
                return item
            self._items = iter((await anext(self._pages)).items)


class AsyncStreamingResponse(Opened[T]):
    """An answer whose body is still to come: a context manager that reads it as you ask for it."""

    _run: Run[Any]

    async def __aenter__(self) -> Self:
        try:
            await self._run.hold()
        except BaseException:
            await self._run.close()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._run.close()

    def iter_bytes(self) -> AsyncIterator[bytes]:
        """The body as it comes in, decompressed."""
        self._touched = True
        return _Chunks(self._run)

    def iter_lines(self) -> AsyncIterator[str]:
        """The lines of the body as they come in, without their ends."""
        return _Lines(self.iter_bytes())

    async def read(self) -> bytes:
        """All of the body that is still to come."""
        return b"".join([chunk async for chunk in self.iter_bytes()])

    async def parse(self) -> Any:
        """What the method gives otherwise, instead of reading the body yourself."""
        made: Any = self._finish()
        return await cast("Coroutine[Any, Any, Any]", made) if isinstance(made, Coroutine) else made


class _Chunks:
    """The bytes of an answer; no async generator, which trio wants closed by hand when it is left early."""

    def __init__(self, run: Run[Any]) -> None:
        self._run = run

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        if chunk := await self._run.read():
            return chunk
        raise StopAsyncIteration


class _Lines:
    """The lines of an answer."""

    def __init__(self, chunks: AsyncIterator[bytes]) -> None:
        self._chunks = chunks
        self._decoder = LineDecoder()
        self._lines: Iterator[str] = iter(())
        self._over = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> str:
        while True:
            for line in self._lines:
                return line
            if self._over:
                raise StopAsyncIteration
            chunk = await anext(self._chunks, b"")
            self._over = not chunk
            self._lines = self._decoder.feed(chunk) if chunk else self._decoder.close()


def _begin(run: Callable[[Run[Any]], T]) -> Callable[[Driver, Callable[[], Any]], T]:
    def begin(driver: Driver, flow: Callable[[], Any]) -> Any:
        made: Run[Any] = Run(driver, flow())
        return AsyncStreamingResponse(made, run) if driver.held else run(made)

    return begin


def call(flow: Callable[Concatenate[Any, P], Generator[Any, Any, T]]) -> Method[P, Coroutine[Any, Any, T]]:
    """A flow as a method whose result is awaited."""
    return Method(flow, _begin(Run[Any].finish))


def stream(flow: Callable[Concatenate[Any, P], StreamFlow[T]]) -> Method[P, AsyncStream[T]]:
    """A flow that emits as a method that gives an AsyncStream."""
    return Method(flow, _begin(AsyncStream))


def responses(
    flow: Callable[Concatenate[Any, P], StreamFlow[GenerateContentResponse]],
) -> Method[P, AsyncResponseStream]:
    """A flow that emits chunks of a response as a method that gives an AsyncResponseStream."""
    return Method(flow, _begin(AsyncResponseStream))


def pager(flow: Callable[Concatenate[Any, P], StreamFlow[Page[T]]]) -> ListMethod[P, AsyncPager[T]]:
    """A flow that emits pages as a method that gives an AsyncPager."""
    return ListMethod(flow, AsyncPager)


def runner(flow: Callable[Concatenate[Any, P], ToolRun]) -> Method[P, AsyncToolRunner]:
    """A run of tools as a method that gives an AsyncToolRunner."""

    def begin(driver: Driver, start: Callable[[], ToolRun]) -> AsyncToolRunner:
        tools = start()
        return AsyncToolRunner(Run(driver, tools.flow), tools)

    return Method(flow, begin)


# What asyncio and trio each call by a name of their own ---------------------------------------------------------------


def find_trio() -> Any:
    """The trio module, if it is what runs this task."""
    trio: Any = sys.modules.get("trio")
    return trio if trio is not None and trio.lowlevel.in_trio_run() else None


def find_loop() -> Any:
    """Something that stands for the running event loop."""
    if trio := find_trio():
        return trio.lowlevel.current_trio_token()
    import asyncio

    return asyncio.get_running_loop()


def is_over(loop: Any) -> bool:
    """Whether an event loop is closed; of trio's there is only a token, which ends by itself."""
    return hasattr(loop, "is_closed") and loop.is_closed()


def find_transport() -> Any:
    """Our transport, which speaks asyncio only."""
    if find_trio():
        return None
    from .awaiting_transport import AsyncTransport

    return AsyncTransport


async def within(deadline: Deadline, action: Coroutine[Any, Any, T]) -> T:
    """What comes of an action; APITimeoutError when the deadline comes first."""
    left = deadline.left
    if left is None:
        return await action
    if trio := find_trio():
        with trio.move_on_after(max(left, 0)):
            return await action
        raise deadline.miss()
    import asyncio

    limit = asyncio.timeout(left)
    try:
        async with limit:
            return await action
    except TimeoutError as error:
        if not limit.expired():  # the action's own
            raise
        raise deadline.miss() from error


async def sleep(seconds: float) -> None:
    if trio := find_trio():
        await trio.sleep(seconds)
    else:
        import asyncio

        await asyncio.sleep(seconds)


async def in_thread(function: Callable[..., T], *args: Any) -> T:
    if trio := find_trio():
        return await trio.to_thread.run_sync(function, *args)
    import asyncio

    return await asyncio.to_thread(function, *args)


async def close_response(response: Any) -> None:
    """Give the connection back, also when this task is being cancelled."""
    if trio := find_trio():
        with trio.CancelScope(shield=True):
            await response.aclose()
    else:
        await response.aclose()
