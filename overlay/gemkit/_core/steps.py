"""What a flow asks its driver for, and the plain facts it gets back.

A flow is a generator: it yields steps, is sent facts, and returns a result. A driver performs the steps; a fault of the
wire is thrown into the flow as APIConnectionError.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeAlias, TypeVar, dataclass_transform

from .._values import Value, field
from ..retries import Retry
from ..timeouts import Timeout
from .bodies import Body

T = TypeVar("T")

if TYPE_CHECKING:

    @dataclass_transform(frozen_default=True)
    class Asked:
        """What a flow yields, to type checkers. A union of so many named tuples cost mypy 8 ms for each method made of a flow."""

else:
    Asked = NamedTuple


class Excerpt(NamedTuple):
    """A part of the opened file, which is read only as it is sent; an EOFError when the file has become too short."""

    at: int
    size: int


class HttpRequest(Value):
    """A request without host and key: those are the driver's."""

    method: str
    url: str
    """Absolute."""
    headers: Mapping[str, str] = field(factory=dict[str, str])
    content: bytes | Body | Excerpt | None = field(default=None, repr=False)
    """How the body is sent."""
    timeout: Timeout | None = None
    """None leaves it to the caller's own HTTP client."""
    repeatable: bool = True
    """Whether it does no harm if the service gets it twice."""

    @property
    def body(self) -> bytes | Excerpt | None:
        """What is sent."""
        return bytes(self.content) if isinstance(self.content, Body) else self.content


class Received(NamedTuple):
    """An answer: all of it, or only its head when the body is to be read step by step."""

    status: int
    headers: Mapping[str, str]
    body: bytes


ANSWER_LIMIT = 256 * 1024 * 1024


class Send(Asked):
    """Send a request; gives a Received. With `stream`, a good answer's body is left to be `Read`."""

    request: HttpRequest
    stream: bool = False
    limit: int | None = ANSWER_LIMIT
    """The bytes that the answer may have, once decoded; more of them are a DecodingError."""


class Read(Asked):
    """The next bytes of the answer being streamed; empty at its end."""


class Weigh(Asked):
    """Ask for the means to try again; gives an Outlook. The cost is taken from the client's retry budget, if that has it."""

    cost: int


class Outlook(NamedTuple):
    """What a decision to try again depends on."""

    draw: float
    """A random number, 0 <= x < 1."""
    left: float | None
    """Seconds until the call has to be over; None when there is no such moment."""
    paid: bool
    """Whether the budget had the cost."""


class Sleep(Asked):
    """Wait; when it is for a retry, tell whoever wants to know."""

    seconds: float
    retry: Retry | None = None


class Now(Asked):
    """Ask for the time; gives seconds of a clock that only goes forward."""


class Pause(Asked):
    """Wait for something that takes as long as it takes; the call's deadline starts anew after it."""

    seconds: float


class Restart(Asked):
    """Begin the time anew that the call may take."""


class Track(Asked):
    """Show how something goes on, on the screen; gives a Tracker, which is put away when the flow ends."""

    title: str
    unit: str = ""
    """What is counted, e.g. "requests"; "B" for bytes."""


class Tracker(Protocol):
    """What shows how something goes on."""

    def __call__(self, done: float, total: float | None, note: str = "") -> None:
        """Show how much is done, of how much if that is known, and a word about it."""


class Load(Asked):
    """The bytes of a local file; an OSError when it can't be read."""

    path: str
    at_most: int


class Open(Asked):
    """Open what is to be uploaded (a path, bytes, a file object, ...); gives a Source."""

    file: Any


class Source(NamedTuple):
    """What is known of an opened file."""

    name: str | None
    size: int | None
    """Bytes; None when it can't be known in advance."""
    head: bytes
    """The first bytes, enough to tell what it is."""
    can_seek: bool = False
    """Whether bytes that were read can be read again."""


class Pull(Asked):
    """Read the opened file; gives a Piece, of fewer bytes only at the end."""

    size: int
    at: int
    """The place of the first of them; one that can't seek is only asked for the next."""


class Piece(NamedTuple):
    """Bytes of the opened file."""

    data: bytes
    sha256: str
    """Of all its bytes from the first to the furthest that was read, in hex."""


class Sum(Asked):
    """The SHA-256 of the first bytes of the opened file, in hex, as it is now; an EOFError when it has become too short."""

    size: int


class Create(Asked):
    """Open what is to be written (a path or a binary file object). What is read from then on is written before more is read."""

    target: Any


class Write(Asked):
    """Write to what was opened for it."""

    data: bytes


class Commit(Asked):
    """All was written; a path has it from now on, and had none of it before."""


class Spool(Asked):
    """Add bytes to a file of the flow's own, which is deleted when the flow ends; gives its path, to be opened."""

    data: bytes


class CanAwait(Asked):
    """Ask whether async functions can be called here; gives a bool."""


class Job(NamedTuple):
    """A call of a function that is the caller's own."""

    function: Callable[..., Any]
    args: Sequence[Any] = ()
    kwargs: Mapping[str, Any] = {}


class Invoke(Asked):
    """Do jobs, so many at a time; gives an Outcome for each, in order. The call's deadline starts anew after it."""

    jobs: Sequence[Job]
    limit: int = 1


class Gather(Asked):
    """Run flows side by side, so many at a time; gives an Outcome for each, in order. The call's deadline starts anew after it."""

    flows: Sequence[Generator[Any, Any, Any]]
    limit: int


class Outcome(NamedTuple):
    """What came of a job: what it returned, or what it raised."""

    value: Any = None
    error: Exception | None = None


class Emit(NamedTuple, Generic[T]):
    """Hand an item to whoever iterates."""

    item: T
    whole: Any = None
    """What holds all items so far as one, if anything does."""


class EmitEach(NamedTuple, Generic[T]):
    """Hand items to whoever iterates, each of them made when it is asked for."""

    items: Iterator[T]
    """It raises nothing that the flow should know of."""
    whole: Any = None
    """What holds all items so far as one, if anything does."""


Local: TypeAlias = Track | Load | Open | Pull | Sum | Create | Write | Commit | Spool
"""What is done on this machine alone."""
Step: TypeAlias = Send | Read | Sleep | Weigh | Now | Pause | Restart | Local | CanAwait | Invoke | Gather
Flow: TypeAlias = Generator[Asked, Any, T]
"""Steps, then one result."""
Stream: TypeAlias = Generator[Asked | Emit[T] | EmitEach[T], Any, None]
"""Steps and items."""
