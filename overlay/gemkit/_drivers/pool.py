"""Which connection a request gets, and when: decisions only, the same for threads and tasks."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Hashable
from typing import Generic, Protocol, TypeVar


class Connection(Protocol):
    def is_available(self) -> bool:
        """Whether it could serve another request."""
        ...


C = TypeVar("C", bound=Connection)

CLOSED = "This client has been closed; make a new one."


class Lease(Generic[C]):
    """The right to one connection, or a place in the queue for it."""

    __slots__ = ("connection", "granted", "origin", "over", "wake")

    wake: Callable[[], object]
    """Called when a lease that had to wait need not wait any longer."""

    def __init__(self, origin: Hashable) -> None:
        self.origin = origin
        self.granted = False
        self.over = False
        self.connection: C | None = None
        """None where no connection is idle: the holder makes one."""

    def check(self) -> None:
        """RuntimeError when the pool was closed, and the lease never granted."""
        if not self.granted:
            raise RuntimeError(CLOSED)


class Pool(Generic[C]):
    """Leases connections: the one that was used last, a new one while there are less than `size`, else by turns.

    Each operation takes the same time, however many connections and leases there are.
    """

    def __init__(self, size: float, keep: float, expiry: float) -> None:
        """Keep up to `keep` idle connections, each for up to `expiry` seconds."""
        self.closed = False
        self.dropped: deque[C] = deque()
        """Connections that nobody may use any more; whoever calls the pool closes them."""
        self._size = size
        self._keep = keep
        self._expiry = expiry
        self._busy: set[Lease[C]] = set()
        self._queue: deque[Lease[C]] = deque()
        self._idle: OrderedDict[C, tuple[Hashable, float]] = OrderedDict()  # since when; the oldest first
        self._stacks: dict[Hashable, dict[C, None]] = {}

    def ask(self, lease: Lease[C], now: float) -> bool:
        """Whether the lease is granted at once; otherwise it is woken, by its `wake`, when its turn has come."""
        if self.closed:
            raise RuntimeError(CLOSED)
        if len(self._busy) >= self._size:
            self._queue.append(lease)
            return False
        self._grant(lease, now)
        return True

    def renew(self, lease: Lease[C], now: float) -> None:
        """Another connection for a granted lease, in place of one that turned out to be of no use."""
        if lease.connection is not None:
            self.dropped.append(lease.connection)
        while self._idle and next(iter(self._idle.values()))[1] + self._expiry < now:
            self._drop_oldest()
        stack = self._stacks.get(lease.origin)
        lease.connection = next(reversed(stack)) if stack else None
        if lease.connection is not None:
            self._take_out(lease.connection)
        elif self._idle and len(self._busy) + len(self._idle) > self._size:
            self._drop_oldest()  # of another origin: its place is needed

    def give_back(self, lease: Lease[C], now: float) -> None:
        """End a lease, granted or not, once or again; its connection and its turn go to the next."""
        lease.over = True
        if lease not in self._busy:
            return
        self._busy.remove(lease)
        connection, lease.connection = lease.connection, None
        if connection is not None:
            if connection.is_available() and not self.closed:
                self._idle[connection] = lease.origin, now
                self._stacks.setdefault(lease.origin, {})[connection] = None
            else:
                self.dropped.append(connection)
        while self._queue:
            waiter = self._queue.popleft()
            if not waiter.over:
                self._grant(waiter, now)
                waiter.wake()
                break
        if len(self._idle) > self._keep:
            self._drop_oldest()

    def close(self) -> None:
        """Drop all connections, also those in use, and send away whoever waits."""
        self.closed = True
        self.dropped.extend(lease.connection for lease in self._busy if lease.connection is not None)
        while self._idle:
            self._drop_oldest()
        for lease in self._queue:
            if not lease.over:
                lease.wake()
        self._queue.clear()

    def _grant(self, lease: Lease[C], now: float) -> None:
        lease.granted = True
        self._busy.add(lease)
        self.renew(lease, now)

    def _drop_oldest(self) -> None:
        connection = next(iter(self._idle))
        self._take_out(connection)
        self.dropped.append(connection)

    def _take_out(self, connection: C) -> None:
        origin, _ = self._idle.pop(connection)
        stack = self._stacks[origin]
        del stack[connection]
        if not stack:
            del self._stacks[origin]
