"""The pool of our transports, as decisions: in any order of events, nobody gets what is not his, and nobody is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from gemkit._drivers.pool import Lease, Pool

EXPIRY = 30.0


class Connection:
    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.healthy = True
        self.used = 0.0

    def is_available(self) -> bool:
        return self.healthy


class Pooling(RuleBasedStateMachine):
    """Holders ask, wait, leave and give back; connections break; time goes by. The model is a list of each."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.open: set[Connection] = set()
        self.holding: list[Lease[Connection]] = []
        self.waiting: list[Lease[Connection]] = []
        self.woken: list[Lease[Connection]] = []
        self.size, self.keep = 2, 2
        self.pool: Pool[Connection] = Pool(self.size, self.keep, EXPIRY)

    @rule(size=st.integers(1, 3), keep=st.integers(0, 3))
    @precondition(lambda self: not self.open and not self.holding)
    def begin(self, size: int, keep: int) -> None:
        self.size, self.keep = size, keep
        self.pool = Pool(size, keep, EXPIRY)

    @rule(origin=st.sampled_from("ab"))
    def ask(self, origin: str) -> None:
        lease: Lease[Connection] = Lease(origin)
        lease.wake = lambda: self.woken.append(lease)
        if self.pool.ask(lease, self.now):
            assert not self.waiting, "others came first"
            self.hold(lease)
        else:
            assert len(self.holding) == self.size, "it waits for nothing"
            self.waiting.append(lease)

    def hold(self, lease: Lease[Connection]) -> None:
        """What a transport does with a lease that was granted."""
        assert lease.granted
        if lease.connection is not None:
            assert lease.connection in self.open
            assert lease.connection.origin == lease.origin
            assert lease.connection.healthy
            assert self.now - lease.connection.used <= EXPIRY
            assert all(other.connection is not lease.connection for other in self.holding), "it is another one's"
        else:
            lease.connection = Connection(str(lease.origin))
            self.open.add(lease.connection)
        self.holding.append(lease)

    @rule(data=st.data(), healthy=st.booleans(), twice=st.booleans())
    @precondition(lambda self: self.holding)
    def give_back(self, data: Any, healthy: bool, twice: bool) -> None:
        lease = self.holding.pop(data.draw(st.integers(0, len(self.holding) - 1)))
        assert lease.connection is not None
        lease.connection.healthy = healthy
        lease.connection.used = self.now
        for _ in range(1 + twice):
            self.pool.give_back(lease, self.now)
        self.serve()

    @rule(data=st.data())
    @precondition(lambda self: self.waiting)
    def leave_the_queue(self, data: Any) -> None:
        lease = self.waiting.pop(data.draw(st.integers(0, len(self.waiting) - 1)))
        self.pool.give_back(lease, self.now)
        self.serve()

    @rule(data=st.data())
    @precondition(lambda self: self.holding)
    def find_it_stale(self, data: Any) -> None:
        lease = self.holding.pop(data.draw(st.integers(0, len(self.holding) - 1)))
        self.pool.renew(lease, self.now)
        self.close_dropped()
        self.hold(lease)

    @rule(seconds=st.sampled_from([1.0, EXPIRY, EXPIRY + 1]))
    def rest(self, seconds: float) -> None:
        self.now += seconds

    @rule()
    @precondition(lambda self: self.holding)
    def close(self) -> None:
        self.pool.close()
        self.close_dropped()
        assert not self.open
        assert self.woken == self.waiting
        assert not any(lease.granted for lease in self.waiting)
        for lease in self.holding:
            self.pool.give_back(lease, self.now)
        with pytest.raises(RuntimeError, match="has been closed"):
            self.pool.ask(Lease("a"), self.now)
        self.pool.dropped.clear()
        self.holding, self.waiting, self.woken = [], [], []
        self.pool = Pool(self.size, self.keep, EXPIRY)

    def serve(self) -> None:
        """Whoever was woken was the first in the queue."""
        self.close_dropped()
        woken, self.woken = self.woken, []
        assert len(woken) <= 1
        for lease in woken:
            assert lease is self.waiting.pop(0)
            self.hold(lease)

    def close_dropped(self) -> None:
        while self.pool.dropped:
            self.open.remove(self.pool.dropped.popleft())  # once, and only one that is open

    @invariant()
    def it_keeps_its_limits(self) -> None:
        self.close_dropped()
        assert len(self.open) <= self.size
        assert len(self.open) - len(self.holding) <= self.keep
        assert all(lease.connection in self.open for lease in self.holding)
        assert not self.waiting or len(self.holding) == self.size, "there is room, and somebody waits"


Pooling.TestCase.settings = settings(max_examples=80, stateful_step_count=40, deadline=None)
TestPooling = Pooling.TestCase


def lend(pool: Pool[Connection], origin: str, now: float = 0.0) -> Lease[Connection]:
    lease: Lease[Connection] = Lease(origin)
    assert pool.ask(lease, now)
    lease.connection = lease.connection or Connection(origin)
    return lease


def test_the_last_one_used_is_the_first_one_used_again() -> None:
    pool: Pool[Connection] = Pool(9, 9, EXPIRY)
    first, second = lend(pool, "a"), lend(pool, "a")
    kept = [first.connection, second.connection]
    pool.give_back(first, 1.0)
    pool.give_back(second, 2.0)
    assert [lend(pool, "a", 3.0).connection, lend(pool, "a", 3.0).connection] == kept[::-1]


def test_a_lease_may_end_without_a_connection() -> None:
    """When none could be made."""
    pool: Pool[Connection] = Pool(1, 1, EXPIRY)
    for _ in range(2):
        lease: Lease[Connection] = Lease("a")
        assert pool.ask(lease, 0.0)
        pool.give_back(lease, 0.0)
    assert not pool.dropped


def test_what_nobody_uses_is_dropped_in_time() -> None:
    """Also at the bottom of the stack, where no request comes by."""
    pool: Pool[Connection] = Pool(9, 9, EXPIRY)
    first, second = lend(pool, "a"), lend(pool, "b")
    old = first.connection
    pool.give_back(first, 0.0)
    pool.give_back(second, EXPIRY)
    lend(pool, "b", EXPIRY + 1)
    assert list(pool.dropped) == [old]


def test_an_idle_connection_makes_room_for_another_origin() -> None:
    pool: Pool[Connection] = Pool(1, 1, EXPIRY)
    lease = lend(pool, "a")
    idle = lease.connection
    pool.give_back(lease, 0.0)
    lend(pool, "b")
    assert list(pool.dropped) == [idle]


def test_closing_wakes_those_who_still_wait() -> None:
    pool: Pool[Connection] = Pool(1, 1, EXPIRY)
    lend(pool, "a")
    gone, waiting = Lease[Connection]("a"), Lease[Connection]("a")
    woken: list[Lease[Connection]] = []
    for lease in (gone, waiting):
        lease.wake = partial(woken.append, lease)
        assert not pool.ask(lease, 1.0)
    pool.give_back(gone, 2.0)
    pool.close()
    assert woken == [waiting]
    with pytest.raises(RuntimeError, match="has been closed"):
        waiting.check()


def count_steps(work: Callable[[], object]) -> int:
    """The lines that run; the same on each machine."""
    import sys

    steps = 0

    def trace(*_: Any) -> Any:
        nonlocal steps
        steps += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return steps


@pytest.mark.parametrize("many", [10, 1000])
def test_a_request_costs_the_same_however_many_there_are(many: int) -> None:
    pool: Pool[Connection] = Pool(2 * many, 2 * many, EXPIRY)
    leases = [lend(pool, "a") for _ in range(2 * many)]
    for lease in leases[:many]:
        pool.give_back(lease, 0.0)

    def use() -> None:
        pool.give_back(lend(pool, "a", 1.0), 1.0)

    assert count_steps(use) < 60
