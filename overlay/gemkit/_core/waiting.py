"""Long work of the service, looked at until it ends."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import TypeVar

from .._values import evolve
from ..errors import APIConnectionError, APIError, WaitTimeoutError
from ..timeouts import Timeout
from .retrying import is_passing
from .settings import Settings
from .steps import Flow, Now, Pause

T = TypeVar("T")

FIRST_PAUSE = 1.0
"""Seconds between the first look and the second; pauses grow from there."""
LONGEST_PAUSE = 30.0
"""Seconds between two looks, at most."""
GROWTH = 1.5
FAILED_LOOKS = 5
"""Looks in a row that may fail, each with its own retries, before the wait is given up."""
LAST_LOOK = 5.0
"""Seconds that a look may take, however little is left of the wait."""
UNLIMITED = Timeout(connect=None, read=None, write=None, pool=None)


def wait(
    settings: Settings,
    look: Callable[[Settings], Flow[T]],
    has_ended: Callable[[T], bool],
    *,
    name: str,
    timeout: float | None = None,
    poll_interval: float | None = None,
    report: Callable[[T], object] | None = None,
) -> Flow[T]:
    """What is waited for, once it has ended, be it well or not.

    Args:
        settings: of the client.
        look: asks the service how it stands.
        has_ended: whether nothing more will come of it.
        name: what it is called, for errors.
        timeout: seconds that the wait may take (and five more for the last look); None waits as long as it takes.
        poll_interval: seconds between looks; by default 1, growing to 30.
        report: told of what every look has shown.

    Raises:
        WaitTimeoutError: it has not ended in time; `last` is what the last look has shown.
        APIError, APIConnectionError: looking failed, for good or again and again.
    """
    check_seconds("timeout", timeout)
    check_seconds("poll_interval", poll_interval)
    end = None if timeout is None else (yield Now()) + timeout
    pause = poll_interval or FIRST_PAUSE
    last: T | None = None
    failures = 0
    while True:
        failure: APIError | APIConnectionError | None = None
        try:
            last = yield from look(settings if end is None else limit(settings, end - (yield Now())))
        except (APIError, APIConnectionError) as error:
            failure = error
            failures += 1
        else:
            failures = 0
            if report is not None:
                report(last)
            if has_ended(last):
                return last
        left = inf if end is None else end - (yield Now())
        if left <= 0:
            raise WaitTimeoutError(
                f"{name} has not ended within {timeout:g} s; it goes on at the service.", last
            ) from failure
        if failure is not None and (failures == FAILED_LOOKS or not is_passing(failure)):
            raise failure
        yield Pause(min(pause, left))
        pause = poll_interval or min(pause * GROWTH, LONGEST_PAUSE)


def limit(settings: Settings, seconds: float) -> Settings:
    """Settings for a look that takes no longer than the wait, but for the last one's due."""
    return evolve(settings, timeout=evolve(settings.timeout or UNLIMITED, total=max(seconds, LAST_LOOK)))


def check_seconds(name: str, value: float | None) -> None:
    """ValueError for what can't be a span of time."""
    if value is not None and not (type(value) in (int, float) and 0 < value < 1e9):
        raise ValueError(f"{name} is a number of seconds, more than 0 and finite, or None: not {value!r}")
