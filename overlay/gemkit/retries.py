"""When a request is sent again, and how long to wait before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ._values import Value, field

if TYPE_CHECKING:
    from .errors import GemkitError

__all__ = ("NO_RETRIES", "Retry", "RetryBudget", "RetryPolicy")


class Retry(Value):
    """A request that is about to be sent again."""

    request: str
    """Method and URL."""
    attempt: int
    """How often it was sent so far."""
    wait: float
    """Seconds until it is sent again."""
    error: GemkitError
    """Why."""

    def __str__(self) -> str:
        return f"{self.request} is sent again in {self.wait:.2f} s, for the {self.attempt + 1}. time: {self.error}"


class RetryPolicy(Value, kw_only=True):
    """How often and how patiently requests are repeated after connection faults and 408, 429, 500, 502, 503, 504.

    The service's own wish (`RetryInfo`, `Retry-After`) goes first; else the wait is between a half
    and all of `initial * 2 ** retry` seconds, at random, and at most `maximum`.
    """

    max_retries: int = 2
    """Requests after the first one; 0 turns retries off."""
    initial: float = 0.5
    """Upper bound of the first wait, in seconds."""
    maximum: float = 8.0
    """Upper bound of every wait of our own, in seconds."""
    longest_wish: float = 60.0
    """The longest wait that the service may ask for, in seconds; when it asks for more, the error is raised at once."""
    on_retry: Callable[[Retry], object] | None = field(default=None, eq=False, repr=False)
    """Called before each wait; what it raises ends the call."""

    def __post_init__(self) -> None:
        for name in ("max_retries", "initial", "maximum", "longest_wish"):
            if not (value := getattr(self, name)) >= 0:
                raise ValueError(f"{name!r} must be >= 0: {value}")


class RetryBudget:
    """What all calls of a client together may spend on retries, so that they don't multiply an outage.

    It starts full. A retry costs 14 (5 after a 429), an answer brings 1 back: when most requests fail, most are sent only
    once. The numbers are botocore's.
    """

    __slots__ = ("_left", "capacity")

    def __init__(self, capacity: int = 500) -> None:
        self.capacity = capacity
        self._left = capacity

    def spend(self, cost: int) -> bool:
        """Take the cost, if there is as much; not safe from several threads at once."""
        if cost > self._left:
            return False
        self._left -= cost
        return True

    def earn(self, amount: int = 1) -> None:
        """Put something back."""
        self._left = min(self.capacity, self._left + amount)


NO_RETRIES = RetryPolicy(max_retries=0)
"""Every request is sent once."""
