"""The driver that blocks."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Self, TypeVar
from weakref import finalize

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
    """An httpx.Client: the caller's, or one of its own that is made when first needed."""

    def __init__(self, http_client: Any, args: Mapping[str, Any]) -> None:
        super().__init__(None if http_client is None else find_library(http_client, "Client"))
        self._args = args
        self._way = None if http_client is None else Way(lambda: http_client)
        self._owned = http_client is None
        self._finalizer: Any = None

    @property
    def way(self) -> Way:
        if self.check() and self._owned:
            self._forget()
        with self.lock:
            self.check()
            if self._way is None:
                self._way = make_way("Client", self._args, find_transport())
                # A client that is simply dropped closes its connections too, also when Python ends.
                self._finalizer = finalize(self, close_way, self._way)
            return self._way

    def send(self, settings: Settings, request: HttpRequest, deadline: Deadline) -> Any:
        """The answer to a request, its body still to come."""
        way = self.way
        left = deadline.check()
        if way.direct is not None and (answer := way.direct.send(settings, request, left, deadline)) is not None:
            return answer
        built = build_request(way.client, settings, request, left)
        built.extensions["deadline"] = deadline  # our transport keeps it in each system call
        return way.client.send(built, stream=True, follow_redirects=False)

    def _forget(self) -> None:
        """Leave the connections to the process that opened them."""
        if self._finalizer is not None:
            self._finalizer.detach()
        self._way = None

    def close(self) -> None:
        with self.lock:
            self.closed = True
            way, self._way = self._way, None
        if way is not None and self._owned:
            way.opened.close()


def find_transport() -> Any:
    """Our transport."""
    # Not imported in the method that needs it: what is imported where attributes are set, mypy reads with every program.
    from .blocking_transport import Transport

    return Transport


def close_way(way: Way) -> None:
    way.opened.close()


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
        """A driver whose results are StreamingResponses."""
        other = copy.copy(self)
        other.held = True
        return other

    def close(self) -> None:
        self.shared.close()

    def run(self, flow: Flow[T]) -> T:
        """The result of a flow."""
        return Run[T](self, flow).finish()


class Run(Generic[T]):
    """A flow under way, with the response and the file it holds open."""

    def __init__(self, driver: Driver, flow: Generator[Any, Any, Any], *, paced: bool = False) -> None:
        self._driver = driver
        self._deadline = Deadline(driver.settings.timeout.total if driver.settings.timeout else None)
        self._paced = paced
        self.cursor: Cursor[T] = Cursor(flow)
        self._response: Any = None
        self._chunks: Iterator[bytes] = iter(())
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

    def finish(self) -> Any:
        """What the flow returns at its end."""
        try:
            while not self.ended:
                self.advance()
            result = self.cursor.result
            return RawResponse(*self.received, result) if self._driver.raw and self.received else result
        finally:
            self.close()

    def hold(self) -> None:
        """Go on until a good answer has begun, and leave its body where it is."""
        self._holding = True
        self.advance()
        self._holding = False

    def advance(self) -> T | None:
        """Go on to the next item that the flow emits, or to its end (then `ended` is set)."""
        if self._paced or not self.cursor.begun:
            self._deadline.restart()
        step = self._held or self.cursor.resume()
        while step is not None:
            try:
                fact = self._perform(step)
            except Exception as error:  # noqa: BLE001  # the flow is told of every fault, and decides
                step = self.cursor.fail(error)
            else:
                if self._held is not None:
                    return None
                step = self.cursor.resume(fact)
        return self.cursor.item

    def _perform(self, step: Step) -> Any:
        match step:
            case Read():
                return self.read()
            case Send() if self._held is not None:
                self._held = None
                return self._collect(step)
            case Send():
                self._deadline.follow(step.request)
                observe(self._driver.settings.before_send, step.request)
                self.received = self._send(self._local.embody(step))
                observe(self._driver.settings.after_response, step.request, self.received)
                return self.received
            case Sleep():
                announce(step, self._driver.settings)
                return time.sleep(step.seconds)
            case Pause():
                time.sleep(step.seconds)
                return self._deadline.restart()
            case Restart():
                return self._deadline.restart()
            case Now() | Weigh():
                return tell(step, self._driver.shared, self._deadline)
            case CanAwait():
                return False
            case Invoke() | Gather():
                from .gathering import gather, invoke

                try:
                    return gather(step, self._driver.run) if isinstance(step, Gather) else invoke(step)
                finally:
                    self._deadline.restart()  # the functions' time is the caller's
            case _:
                return self._local.perform(step)

    def _send(self, step: Send) -> Received:
        driver, shared = self._driver, self._driver.shared
        began = time.monotonic()
        if self._response is not None:  # of an attempt that failed
            self._response.close()
        try:
            response = shared.send(driver.settings, step.request, self._deadline)
            note(step.request, response, began)
            shared.earn(response)
            if (step.stream or self._holding) and response.is_success:
                self._response = response
                self._held = step if self._holding else None
                refuse_nesting(response)
                self._chunks = response.iter_bytes() if self._holding else self._local.iterate(response)
                return read_head(response, b"", driver.settings)
            try:
                body = Body(response, step.limit, self._deadline)
                for chunk in response.iter_bytes():
                    if not body.add(chunk):
                        break
                return read_head(response, body.content, driver.settings)
            finally:
                response.close()
                response.stream = (
                    None  # which refers to the response, and that to the request: a slice of 8 MB, perhaps
                )
        except Exception as error:
            if (ours := translate(error, shared.library)) is None:
                raise
            raise (ours if self._deadline.left is None or self._deadline.left > 0 else self._deadline.miss()) from error

    def _collect(self, step: Send) -> Received | None:
        """The answer that was held, now with its body."""
        if self.received is not None and not step.stream:
            body = Body(self._response, step.limit, self._deadline)
            while chunk := self.read():
                body.add(chunk)
            self.received = self.received._replace(body=body.content)
        return self.received

    def read(self) -> bytes:
        """The next bytes of the answer that is coming in; none at its end."""
        try:
            for chunk in self._chunks:
                self._deadline.check()
                return chunk  # httpx gives none that is empty
        except Exception as error:
            if (ours := translate(error, self._driver.shared.library)) is None:
                raise
            raise (ours if self._deadline.left is None or self._deadline.left > 0 else self._deadline.miss()) from error
        return b""

    def close(self) -> None:
        """End the flow where it stands and give back what it holds."""
        try:
            self.cursor.close()
        finally:
            self._local.close()
            if self._response is not None:
                self._response.close()


class Stream(Generic[T]):
    """Items as they arrive: iterate over it. It is closed at its end, on an error, and as a context manager."""

    def __init__(self, run: Run[T]) -> None:
        self._run = run

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        run = self._run
        try:
            for item in run.cursor.waiting:
                return item
            if not run.ended:
                item = run.advance()
                if not run.ended:
                    return item  # pyright: ignore[reportReturnType]  # None only at the end
                run.close()
        except BaseException:
            run.close()
            raise
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


class ResponseStream(Stream["GenerateContentResponse"]):
    """The chunks of a response as they arrive; also its text alone, and what they make together."""

    @property
    def text_stream(self) -> Iterator[str]:
        """The text as it arrives: `for text in stream.text_stream`."""
        for chunk in self:
            if text := chunk.text_or_none:
                yield text
        _ = self.snapshot.text  # why there is none, or no more

    @property
    def object_stream(self) -> Iterator[Any]:
        """The object that was asked for, as it grows: `for partial in stream.object_stream`.

        These are plain dicts, lists and the like, with what there is so far: what came last is whole, and
        `get_final_response().parsed` is the object of the type that you asked for.

        Raises:
            ParseError, BlockedError: at the end, as `.parsed` of the whole response does.
        """
        from .._core.partial_objects import MISSING, ObjectReader, check_object

        reader = ObjectReader()
        for chunk in self:
            if (partial := reader.read(chunk)) is not MISSING:
                yield partial
        check_object(self.get_final_response())

    @property
    def snapshot(self) -> GenerateContentResponse:
        """The response so far, its chunks merged; also after an error."""
        return self._run.snapshot

    def get_final_response(self) -> GenerateContentResponse:
        """The whole response, once the rest of the stream has come."""
        for _ in self:
            pass
        return self.snapshot


class ToolRunner(ResponseStream):
    """The turns of a model that calls functions, as responses or their chunks; the calls are run as you go on."""

    def __init__(self, run: Run[GenerateContentResponse], tools: ToolRun) -> None:
        super().__init__(run)
        self._tools = tools

    @property
    def history(self) -> list[Content]:
        """All that was said so far, the prompt and the answers of functions included; also after an error."""
        return list(self._tools.history)

    def get_final_response(self) -> GenerateContentResponse:
        """The last response, once the rest of the turns has been taken."""
        for _ in self:
            pass
        return self._tools.response

    until_done = get_final_response


class Pager(Paged[T]):
    """A list that is fetched page by page while it is iterated over; each iteration begins anew."""

    def __iter__(self) -> Iterator[T]:
        first, pages = self._take_over()
        yield from first
        for page in pages or self.pages():
            yield from page.items

    def pages(self) -> Stream[Page[T]]:
        """The pages themselves: `.items`, and the `.response` they came in."""
        return Stream(Run(self._driver, self._begin(), paced=True))

    @property
    def page(self) -> Sequence[T]:
        """The items of the page that you are at; at first that is the first one."""
        if self._page is None:
            self._pages = self.pages()
            self._turn(next(self._pages, None))
        return self._current

    def next_page(self) -> Sequence[T]:
        """The items of the next page, which is then the one that you are at; IndexError when there is none."""
        _ = self.page
        return self._turn(next(self._pages, None))

    def __len__(self) -> int:
        return len(self.page)

    def __getitem__(self, index: int) -> T:
        return self.page[index]

    @property
    def page_size(self) -> int:
        """The items that a page has."""
        return len(self.page)


class StreamingResponse(Opened[T]):
    """An answer whose body is still to come: a context manager that reads it as you ask for it."""

    _run: Run[Any]

    def __enter__(self) -> Self:
        try:
            self._run.hold()
        except BaseException:
            self._run.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._run.close()

    def iter_bytes(self) -> Iterator[bytes]:
        """The body as it comes in, decompressed."""
        self._touched = True
        return iter(self._run.read, b"")

    def iter_lines(self) -> Iterator[str]:
        """The lines of the body as they come in, without their ends."""
        lines = LineDecoder()
        for chunk in self.iter_bytes():
            yield from lines.feed(chunk)
        yield from lines.close()

    def read(self) -> bytes:
        """All of the body that is still to come."""
        return b"".join(self.iter_bytes())

    def parse(self) -> T:
        """What the method gives otherwise, instead of reading the body yourself."""
        return self._finish()


def _begin(run: Callable[[Run[Any]], T]) -> Callable[[Driver, Callable[[], Any]], T]:
    def begin(driver: Driver, flow: Callable[[], Any]) -> Any:
        made: Run[Any] = Run(driver, flow())
        return StreamingResponse(made, run) if driver.held else run(made)

    return begin


def call(flow: Callable[Concatenate[Any, P], Generator[Any, Any, T]]) -> Method[P, T]:
    """A flow as a method that gives its result."""
    return Method(flow, _begin(Run[Any].finish))


def stream(flow: Callable[Concatenate[Any, P], StreamFlow[T]]) -> Method[P, Stream[T]]:
    """A flow that emits as a method that gives a Stream."""
    return Method(flow, _begin(Stream))


def responses(
    flow: Callable[Concatenate[Any, P], StreamFlow[GenerateContentResponse]],
) -> Method[P, ResponseStream]:
    """A flow that emits chunks of a response as a method that gives a ResponseStream."""
    return Method(flow, _begin(ResponseStream))


def pager(flow: Callable[Concatenate[Any, P], StreamFlow[Page[T]]]) -> ListMethod[P, Pager[T]]:
    """A flow that emits pages as a method that gives a Pager."""
    return ListMethod(flow, Pager)


def runner(flow: Callable[Concatenate[Any, P], ToolRun]) -> Method[P, ToolRunner]:
    """A run of tools as a method that gives a ToolRunner."""

    def begin(driver: Driver, start: Callable[[], ToolRun]) -> ToolRunner:
        tools = start()
        return ToolRunner(Run(driver, tools.flow), tools)

    return Method(flow, begin)
