"""Work of many requests that goes on as long as it gets on."""

from __future__ import annotations

from ..errors import APIConnectionError, APIError, GemkitError
from ..retries import Retry, RetryPolicy
from .retrying import choose_wait, may_retry, price
from .steps import Flow, Restart, Sleep, Weigh


class Patience:
    """Counts losses in a row: something that gets through begins the count anew."""

    def __init__(self, policy: RetryPolicy) -> None:
        self._policy = policy
        self._losses = 0
        self._moved = False

    def renew(self) -> None:
        """Something got through."""
        self._losses = 0
        self._moved = True

    def lose(self, loss: APIError | APIConnectionError, request: str, failure: GemkitError | None = None) -> Flow[bool]:
        """Wait, then True; False, with a note on the loss where that helps, when it was one too many.

        Args:
            loss: what went wrong, as the retry policy is to see it.
            request: what is tried again, for `on_retry`.
            failure: what went wrong, as `on_retry` is to see it.
        """
        yield Restart()  # the loss may have been that the time was up
        self._losses += 1
        if not may_retry(self._policy, self._losses, loss):
            return False
        # While it gets on, it does not add to the troubles of a service in trouble.
        cost = 0 if self._moved else price(loss)
        wait = choose_wait(self._policy, self._losses, loss, (yield Weigh(cost)))
        if wait is None:
            return False
        self._moved = False
        yield Sleep(wait, Retry(request, self._losses, wait, failure or loss))
        return True
